import { compileSummary, type CompileRequest } from "../../app/compile-summary";
import type { Trouble } from "../../ports/trouble";
import { checkFiles, exitCodeOf } from "../check-files";
import { fileJson, SCHEMA_VERSION } from "../json/check-json";
import { compiledJson } from "../json/compiled-json";
import { openWorkbooks, type OpenedWorkbook } from "../open-workbook";
import type { TypedOptions } from "../options";
import { isProblem, problem, type Problem } from "../problem";
import { readCheckRequest } from "../read-check-request";
import { readAsOf } from "../read-options";
import { outputTrouble, saveWorkbook } from "../save-workbook";
import { checkLines } from "../text/check-lines";
import { compileLines } from "../text/compile-lines";
import type { Tools } from "../tools";
import type { Command } from "./command";

/** `ita compile`: the departmental tabs of every file as the summary sheet in a copy of the first. */
export const compileCommand: Command = {
  name: "compile",
  options: ["round", "as-of", "assessed", "out"],
  takesFiles: true,

  async run(options, tools, speaking) {
    const path = options.texts["out"];
    if (path === undefined) {
      return problem((error) => error("missingOption", { command: "compile", option: "--out" }));
    }
    const opened = await openWorkbooks(tools, "compile", options.files);
    if (isProblem(opened)) return opened;
    const trouble = await outputTrouble(tools, path, options.files, options.flags.includes("force"));
    if (trouble !== null) return trouble;
    const request = await requestOf(options, tools, opened);
    if (isProblem(request)) return request;
    const [base] = opened;
    if (base === undefined) return problem((error) => error("noFiles", { command: "compile" }));

    const checked = await checkFiles(opened, request);
    if (isProblem(checked)) return checked;
    const outcome = await compileSummary(base.workbook, request);
    if (outcome.kind === "trouble") return outcome;
    if (outcome.kind === "nothing-to-compile") {
      return problem((error) => error("nothingToCompile", { paths: options.files.join(", ") }));
    }
    const unsaved = await saveWorkbook(tools, base.workbook, path);
    if (unsaved !== null) return unsaved;

    if (options.flags.includes("json")) {
      const files = checked.map((file) => fileJson(file.path, file.report, speaking.language));
      const compiled = compiledJson(outcome.model, outcome.sheet, speaking.language);
      tools.output.say(JSON.stringify({ schemaVersion: SCHEMA_VERSION, files, out: path, compiled }, null, 2));
    } else {
      const lines = checked.flatMap((file) => checkLines(file.path, file.report, speaking));
      for (const line of [...lines, ...compileLines(outcome.model, outcome.sheet, path, speaking)])
        tools.output.say(line);
    }
    return exitCodeOf(checked);
  },
};

async function requestOf(
  options: TypedOptions,
  { clock }: Tools,
  [, ...further]: readonly OpenedWorkbook[],
): Promise<CompileRequest | Problem | Trouble> {
  const request = readCheckRequest(options);
  if (isProblem(request)) return request;
  const asOf = readAsOf(options);
  if (isProblem(asOf)) return asOf;
  const others: { file: string; content: NonNullable<CompileRequest["others"]>[number]["content"] }[] = [];
  for (const { path, workbook } of further) {
    const read = await workbook.read();
    if (read.kind === "trouble") return read;
    others.push({ file: path, content: read.workbook });
  }
  return { ...request, asOf: asOf ?? clock.today(), others };
}
