import { checkWorkbook } from "../app/check-workbook";
import { compileSummary } from "../app/compile-summary";
import { fillRows } from "../app/fill-rows";
import { insertSet } from "../app/insert-set";
import {
  SAMPLE_AGENCY,
  SAMPLE_ASSESSED_YEAR,
  SAMPLE_DEPARTMENTS,
  SAMPLE_SCORES,
} from "../core/samples/data/sample-agency";
import { sampleRows } from "../core/samples/sample-rows";
import type { Trouble } from "../ports/trouble";
import type { WorkbookFile } from "../ports/workbook-file";
import { saveWorkbook } from "./save-workbook";
import { speakingIn, type Speaking } from "./speaking";
import { checkLines } from "./text/check-lines";
import { compileLines } from "./text/compile-lines";
import type { ExitCode, Tools } from "./tools";

/** The day against which the sample's measures are overdue, so that the job prints the same on every day. */
const AS_OF = { year: 2026, month: 4, day: 1 };

/** The main job on the bundled sample agency: insert, fill, check, compile, save to the path; says each step. */
export async function runSampleJob(path: string, tools: Pick<Tools, "files" | "format" | "output">): Promise<ExitCode> {
  const speaking = speakingIn("th");
  const workbook = tools.format.create();
  const lines = await jobLines(workbook, path, speaking);
  const trouble = "kind" in lines ? lines : await saveWorkbook(tools, workbook, path);
  if (trouble !== null) {
    tools.output.complain(speaking.why(trouble));
    return 2;
  }
  if (!("kind" in lines)) for (const line of lines) tools.output.say(line);
  return 0;
}

async function jobLines(
  workbook: WorkbookFile,
  path: string,
  speaking: Speaking,
): Promise<readonly string[] | Trouble> {
  const inserted = await insertSet(workbook, {
    agency: SAMPLE_AGENCY,
    assessedYear: SAMPLE_ASSESSED_YEAR,
    round: 6,
    digits: "thai",
    departments: SAMPLE_DEPARTMENTS,
    scores: SAMPLE_SCORES,
  });
  if (inserted.kind === "trouble") return inserted;
  if (inserted.kind !== "inserted") throw new Error("The sample's year has no framework");
  const filled = await fillRows(workbook, sampleRows());
  if (filled.kind === "trouble") return filled;
  if (filled.kind !== "filled") throw new Error("The sample's rows do not fit the standard sheets");
  const checked = await checkWorkbook(workbook, {});
  if (checked.kind === "trouble") return checked;
  const compiled = await compileSummary(workbook, { asOf: AS_OF });
  if (compiled.kind === "trouble") return compiled;
  if (compiled.kind !== "compiled") throw new Error("The sample has no departmental tabs");
  const { out } = speaking;
  return [
    out("createdSheets", { count: inserted.inserted.length, sheets: inserted.inserted.join(", ") }),
    out("filledRows", { rows: filled.rows }),
    "",
    ...checkLines(path, checked.report, speaking),
    "",
    ...compileLines(compiled, path, speaking),
    "",
    out("created", { path }),
  ];
}
