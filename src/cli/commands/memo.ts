import { writeMemo, type MemoRequest } from "../../app/write-memo";
import { writeMemoSheet } from "../../app/write-memo-sheet";
import { memoDocument } from "../../core/memo/memo-document";
import type { Trouble } from "../../ports/trouble";
import { checkFiles, exitCodeOf } from "../check-files";
import { openForOutput } from "../open-for-output";
import type { OpenedWorkbook } from "../open-workbook";
import type { TypedOptions } from "../options";
import { isProblem, problem, type Problem } from "../problem";
import { readCheckRequest } from "../read-check-request";
import { isDocumentPath, readDocumentPath } from "../read-document-path";
import { readAsOf, readDay, readDigits } from "../read-options";
import { saveWorkbook } from "../save-workbook";
import { memoLines, type ToldMemo } from "../text/memo-lines";
import type { Tools } from "../tools";
import { writeDocument } from "../write-output";
import type { Command } from "./command";

/** `ita memo`: the memo that hands the report to the head of the agency, as a Word document or a sheet of a copy. */
export const memoCommand: Command = {
  name: "memo",
  options: ["out", "digits", "date", "round", "as-of", "assessed", "framework"],
  flags: ["force"],
  takesFiles: true,

  async run(options, tools, speaking) {
    const path = readDocumentPath("memo", options);
    if (isProblem(path)) return path;
    const request = await requestOf(options, tools);
    if (isProblem(request)) return request;
    const file = await openForOutput(tools, "memo", options, path);
    if (isProblem(file)) return file;
    const checked = await checkFiles([file], request);
    if (isProblem(checked)) return checked;
    const written = await (isDocumentPath(path) ? printed : writtenSheet)(file, request, path, tools);
    if (isProblem(written)) return written;
    if (written.kind === "nothing-to-compile") {
      return problem((error) => error("nothingToCompile", { paths: file.path }));
    }
    for (const line of memoLines(written, path, speaking)) tools.output.say(line);
    return exitCodeOf(checked);
  },
};

type Written = ToldMemo | { readonly kind: "nothing-to-compile" } | Trouble;

async function printed(
  { workbook }: OpenedWorkbook,
  request: MemoRequest,
  path: string,
  tools: Tools,
): Promise<Written> {
  const outcome = await writeMemo(workbook, request);
  if (outcome.kind !== "memo") return outcome;
  const { memo } = outcome;
  return (await writeDocument(tools, memoDocument(memo), path)) ?? { kind: "written", memo, sheet: null, kept: [] };
}

async function writtenSheet(
  { workbook }: OpenedWorkbook,
  request: MemoRequest,
  path: string,
  tools: Tools,
): Promise<Written> {
  const outcome = await writeMemoSheet(workbook, request);
  return outcome.kind === "written" ? ((await saveWorkbook(tools, workbook, path)) ?? outcome) : outcome;
}

async function requestOf(options: TypedOptions, tools: Tools): Promise<MemoRequest | Problem | Trouble> {
  const digits = readDigits(options);
  if (isProblem(digits)) return digits;
  const date = readDay(options, "date");
  if (isProblem(date)) return date;
  const asOf = readAsOf(options);
  if (isProblem(asOf)) return asOf;
  const request = await readCheckRequest(options, tools);
  if (isProblem(request)) return request;
  return { ...request, digits, date, asOf: asOf ?? tools.clock.today() };
}
