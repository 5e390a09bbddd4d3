import { compileSummary, type CompileOutcome } from "../../app/compile-summary";
import type { CompiledSummary, CompileRequest } from "../../app/prepare-summary";
import type { Trouble } from "../../ports/trouble";
import { checkFiles, exitCodeOf, type CheckedFile } from "../check-files";
import { fileJson, SCHEMA_VERSION } from "../json/check-json";
import { compiledJson } from "../json/compiled-json";
import { linkPath } from "../link-path";
import { openWorkbooks, type OpenedWorkbook } from "../open-workbook";
import type { TypedOptions } from "../options";
import { isProblem, problem, type Problem } from "../problem";
import { readCheckRequest } from "../read-check-request";
import { readChoices, readInclude } from "../read-choices";
import { readAsOf } from "../read-options";
import { outputTrouble, saveWorkbook } from "../save-workbook";
import type { Speaking } from "../speaking";
import { checkLines } from "../text/check-lines";
import { compileLines } from "../text/compile-lines";
import type { ExitCode, Tools } from "../tools";
import type { Command } from "./command";

/** `ita compile`: the departmental tabs of every file as the summary sheet in a copy of the first. */
export const compileCommand: Command = {
  name: "compile",
  options: ["round", "as-of", "assessed", "framework", "include", "choose", "out"],
  flags: ["json", "force"],
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
    const request = await requestOf(options, tools, path, opened);
    return isProblem(request) ? request : await compile(opened, request, path, options, tools, speaking);
  },
};

async function compile(
  opened: readonly OpenedWorkbook[],
  request: CompileRequest,
  path: string,
  options: TypedOptions,
  tools: Tools,
  speaking: Speaking,
): Promise<ExitCode | Problem | Trouble> {
  const [base] = opened;
  if (base === undefined) return problem((error) => error("noFiles", { command: "compile" }));
  const checked = await checkFiles(opened, request);
  if (isProblem(checked)) return checked;
  const outcome = await compileSummary(base.workbook, request);
  if (outcome.kind === "trouble") return outcome;
  if (outcome.kind === "nothing-to-compile") {
    return problem((error) => error("nothingToCompile", { paths: options.files.join(", ") }));
  }
  if (outcome.kind === "no-such-table") {
    const { sheet, known } = outcome;
    return problem((error) =>
      known.length === 0
        ? error("noTableToInclude", { sheet })
        : error("notIncluded", { sheet, known: known.join("; ") }),
    );
  }
  const unsaved = await saveWorkbook(tools, base.workbook, path);
  if (unsaved !== null) return unsaved;
  const lines = options.flags.includes("json")
    ? [jsonText(path, checked, outcome, speaking)]
    : plainLines(path, checked, outcome, speaking);
  for (const line of lines) tools.output.say(line);
  return exitCodeOf(checked);
}

type Compiled = Extract<CompileOutcome, CompiledSummary>;

function jsonText(out: string, checked: readonly CheckedFile[], compiled: Compiled, { language }: Speaking) {
  const files = checked.map(({ path, report }) => fileJson(path, report, language));
  const json = { schemaVersion: SCHEMA_VERSION, files, out, compiled: compiledJson(compiled, language) };
  return JSON.stringify(json, null, 2);
}

function plainLines(out: string, checked: readonly CheckedFile[], compiled: Compiled, speaking: Speaking) {
  const lines = checked.flatMap(({ path, report }) => checkLines(path, report, speaking));
  const { sheet, kept } = compiled;
  const keptLines = kept.length === 0 ? [] : [speaking.out("keptSummaries", { sheets: kept.join(", "), sheet })];
  return [...lines, ...compileLines(compiled, out, speaking), ...keptLines];
}

async function requestOf(
  options: TypedOptions,
  tools: Tools,
  out: string,
  [first, ...further]: readonly OpenedWorkbook[],
): Promise<CompileRequest | Problem | Trouble> {
  const request = await readCheckRequest(options, tools);
  if (isProblem(request)) return request;
  const asOf = readAsOf(options);
  if (isProblem(asOf)) return asOf;
  const choices = readChoices(options, (path) => (path === first?.path ? "" : linkPath(out, path)));
  if (isProblem(choices)) return choices;
  const include = readInclude(options);
  const others: { file: string; content: NonNullable<CompileRequest["others"]>[number]["content"] }[] = [];
  for (const { path, workbook } of further) {
    const read = await workbook.read();
    if (read.kind === "trouble") return read;
    others.push({ file: linkPath(out, path), content: read.workbook });
  }
  return {
    ...request,
    asOf: asOf ?? tools.clock.today(),
    ...{ others, choices },
    ...(include !== null && { include }),
  };
}
