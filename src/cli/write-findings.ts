import { reportFindings } from "../app/report-findings";
import { findingsTexts } from "../messages/findings-texts";
import type { Trouble } from "../ports/trouble";
import type { CheckedFile } from "./check-files";
import { findingsCsv } from "./findings-csv";
import type { OpenedWorkbook } from "./open-workbook";
import { isProblem, problem, type Problem } from "./problem";
import { outputTrouble, saveWorkbook } from "./save-workbook";
import type { Speaking } from "./speaking";
import type { Tools } from "./tools";

export interface FindingsOutput {
  readonly path: string;
  readonly force: boolean;
}

/** Writes what was found to a .csv file, or as the findings sheet of a copy of the one workbook. null: it is written. */
export async function writeFindings(
  { path, force }: FindingsOutput,
  opened: readonly OpenedWorkbook[],
  checked: readonly CheckedFile[],
  tools: Tools,
  speaking: Speaking,
): Promise<Problem | Trouble | null> {
  const inputs = opened.map((file) => file.path);
  const trouble = await outputTrouble(tools, path, inputs, force);
  if (trouble !== null) return trouble;
  if (/\.csv$/iu.test(path)) {
    const written = await tools.files.write(path, new TextEncoder().encode(findingsCsv(checked, speaking)));
    return written.kind === "trouble" ? written : null;
  }
  const [file, second] = opened;
  const [own] = checked;
  if (!/\.xlsx$/iu.test(path) || file === undefined || own === undefined || second !== undefined) {
    return problem((error) => error("badFindingsFile", { value: path, option: "--out" }));
  }
  const reported = await reportFindings(file.workbook, findingsTexts(own.report, speaking.language));
  return isProblem(reported) ? reported : saveWorkbook(tools, file.workbook, path);
}
