import { REPORT_LAYOUTS } from "../core/report/layouts";
import type { ReportLayout } from "../core/report/report-layout";
import { toArabicDigits } from "../core/thai/digits";
import type { TypedOptions } from "./options";
import { problem, type Problem } from "./problem";

/** `--layout 001C`: a published layout of a plan or a report, with or without its dash. Must be given. */
export function readLayout({ texts }: TypedOptions): ReportLayout | Problem {
  const value = texts["layout"];
  if (value === undefined) return problem((error) => error("missingOption", { command: "report", option: "--layout" }));
  const wanted = toArabicDigits(value).replace("-", "").toUpperCase();
  const known = REPORT_LAYOUTS.map(({ id }) => id.replace("-", "")).join(" ");
  const found = REPORT_LAYOUTS.find(({ id }) => id.replace("-", "") === wanted);
  return found ?? problem((error) => error("badLayout", { value, option: "--layout", known }));
}
