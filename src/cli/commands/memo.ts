import { writeMemo, type MemoRequest } from "../../app/write-memo";
import { memoDocument } from "../../core/memo/memo-document";
import type { Trouble } from "../../ports/trouble";
import { checkFiles, exitCodeOf } from "../check-files";
import { openForOutput } from "../open-for-output";
import type { TypedOptions } from "../options";
import { isProblem, problem, type Problem } from "../problem";
import { readCheckRequest } from "../read-check-request";
import { readDocumentPath } from "../read-document-path";
import { readAsOf, readDay, readDigits } from "../read-options";
import { memoLines } from "../text/memo-lines";
import type { Tools } from "../tools";
import { writeDocument } from "../write-output";
import type { Command } from "./command";

/** `ita memo`: the memo that hands the report to the head of the agency, as a Word document. */
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
    const outcome = await writeMemo(file.workbook, request);
    if (outcome.kind === "trouble") return outcome;
    if (outcome.kind === "nothing-to-compile") {
      return problem((error) => error("nothingToCompile", { paths: file.path }));
    }
    const unwritten = await writeDocument(tools, memoDocument(outcome.memo), path);
    if (unwritten !== null) return unwritten;
    for (const line of memoLines(outcome.memo, path, speaking)) tools.output.say(line);
    return exitCodeOf(checked);
  },
};

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
