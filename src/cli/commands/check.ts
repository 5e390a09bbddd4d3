import type { RuleRequest } from "../../core/validation/rule-context";
import type { Trouble } from "../../ports/trouble";
import { checkFiles, exitCodeOf, type CheckedFile, type FailOn } from "../check-files";
import { fileJson, SCHEMA_VERSION } from "../json/check-json";
import { openWorkbooks } from "../open-workbook";
import type { TypedOptions } from "../options";
import { isProblem, type Problem } from "../problem";
import { readCheckRequest } from "../read-check-request";
import { readAsOf, readFailOn } from "../read-options";
import type { Speaking } from "../speaking";
import { checkLines } from "../text/check-lines";
import type { Tools } from "../tools";
import { writeFindings } from "../write-findings";
import type { Command } from "./command";

/** `ita check`: every rule over every file. */
export const checkCommand: Command = {
  name: "check",
  options: ["round", "as-of", "assessed", "framework", "fail-on", "out"],
  flags: ["json", "force"],
  takesFiles: true,

  async run(options, tools, speaking) {
    const asked = await askedOf(options, tools);
    if (isProblem(asked)) return asked;
    const opened = await openWorkbooks(tools, "check", options.files, "any");
    if (isProblem(opened)) return opened;
    const checked = await checkFiles(opened, asked.request);
    if (isProblem(checked)) return checked;
    const { out: path, failOn } = asked;
    if (path !== null) {
      const output = { path, force: options.flags.includes("force") };
      const unwritten = await writeFindings(output, opened, checked, tools, speaking);
      if (unwritten !== null) return unwritten;
    }
    const lines = options.flags.includes("json") ? [jsonText(checked, speaking)] : plainLines(checked, path, speaking);
    for (const line of lines) tools.output.say(line);
    return exitCodeOf(checked, failOn);
  },
};

interface Asked {
  readonly request: RuleRequest;
  readonly failOn: FailOn;
  /** null: the findings are only told. */
  readonly out: string | null;
}

async function askedOf(options: TypedOptions, tools: Tools): Promise<Asked | Problem | Trouble> {
  const request = await readCheckRequest(options, tools);
  if (isProblem(request)) return request;
  const asOf = readAsOf(options);
  if (isProblem(asOf)) return asOf;
  const failOn = readFailOn(options);
  if (isProblem(failOn)) return failOn;
  const out = options.texts["out"] ?? null;
  return { request: { ...request, asOf: asOf ?? tools.clock.today() }, failOn, out };
}

function jsonText(checked: readonly CheckedFile[], { language }: Speaking): string {
  const files = checked.map(({ path, report }) => fileJson(path, report, language));
  return JSON.stringify({ schemaVersion: SCHEMA_VERSION, files }, null, 2);
}

function plainLines(checked: readonly CheckedFile[], saved: string | null, speaking: Speaking): readonly string[] {
  const lines = checked.flatMap(({ path, report }) => checkLines(path, report, speaking));
  return saved === null ? lines : [...lines, speaking.fix("saved", { path: saved })];
}
