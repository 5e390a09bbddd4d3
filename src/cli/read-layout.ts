import { REPORT_LAYOUTS } from "../core/report/layouts";
import { readLayoutWord } from "../core/report/layout-word";
import type { ReportLayout } from "../core/report/report-layout";
import type { TypedOptions } from "./options";
import { problem, type Problem } from "./problem";

/** `--layout 001C`: a published layout of a plan or a report, with or without its dash. null when not given. */
export function readLayout({ texts }: TypedOptions): ReportLayout | Problem | null {
  const value = texts["layout"];
  if (value === undefined) return null;
  const wanted = readLayoutWord(value);
  const known = REPORT_LAYOUTS.map(({ id }) => id.replace("-", "")).join(" ");
  const found = REPORT_LAYOUTS.find(({ id }) => id === wanted);
  return found ?? problem((error) => error("badLayout", { value, option: "--layout", known }));
}
