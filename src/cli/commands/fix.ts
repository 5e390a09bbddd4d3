import { applyEdits, previewFixes } from "../../app/fix-workbook";
import type { PlainReport } from "../../app/check-workbook";
import type { FixPlan } from "../../core/validation/fixes/plan-fixes";
import { RULES } from "../../core/validation/rules";
import type { RuleRequest } from "../../core/validation/rule-context";
import type { Trouble } from "../../ports/trouble";
import { checkFiles } from "../check-files";
import { fixJson } from "../json/fix-json";
import { openWorkbooks, type OpenedWorkbook } from "../open-workbook";
import type { TypedOptions } from "../options";
import { isProblem, problem, type Problem } from "../problem";
import { readCheckRequest } from "../read-check-request";
import { outputTrouble, saveWorkbook } from "../save-workbook";
import { fixLines } from "../text/fix-lines";
import type { Tools } from "../tools";
import type { Command } from "./command";

/** `ita fix`: the certain fixes of one file, written to a copy of it. */
export const fixCommand: Command = {
  name: "fix",
  options: ["out", "rules", "round", "assessed", "framework"],
  flags: ["json", "force", "dry-run"],
  takesFiles: true,

  async run(options, tools, speaking) {
    const asked = await askedOf(options, tools);
    if (isProblem(asked)) return asked;
    const opened = await openWorkbooks(tools, "fix", options.files, "any");
    if (isProblem(opened)) return opened;
    const [file] = opened;
    if (file === undefined) return problem((error) => error("noFiles", { command: "fix" }));
    const done = await fix(file, asked, tools);
    if (isProblem(done)) return done;
    const { plan, report } = done;
    const told = { path: file.path, out: asked.out, plan, left: report.findings };
    const lines = options.flags.includes("json")
      ? [JSON.stringify(fixJson(told, speaking.language), null, 2)]
      : fixLines(told, speaking);
    for (const line of lines) tools.output.say(line);
    return report.findings.some(({ severity }) => severity === "error") ? 1 : 0;
  },
};

interface Asked {
  readonly request: RuleRequest;
  /** null: nothing is written. */
  readonly out: string | null;
  /** null: every rule. */
  readonly rules: readonly string[] | null;
}

async function fix(
  { path, workbook }: OpenedWorkbook,
  { request, out, rules }: Asked,
  tools: Tools,
): Promise<{ readonly plan: FixPlan; readonly report: PlainReport } | Problem | Trouble> {
  const preview = await previewFixes(workbook, request, ({ ruleId }) => rules === null || rules.includes(ruleId));
  if (preview.kind === "trouble") return preview;
  const { plan } = preview;
  const edited = await applyEdits(workbook, plan.edits);
  if (edited.kind === "trouble") return edited;
  const checked = await checkFiles([{ path, workbook }], request);
  if (isProblem(checked)) return checked;
  const [own] = checked;
  if (own === undefined) return problem((error) => error("noFiles", { command: "fix" }));
  if (out !== null) {
    const unsaved = await saveWorkbook(tools, workbook, out);
    if (unsaved !== null) return unsaved;
  }
  return { plan, report: own.report };
}

/** `--dry-run` only tells, and needs no `--out`. */
async function askedOf(options: TypedOptions, tools: Tools): Promise<Asked | Problem | Trouble> {
  const [, second] = options.files;
  if (second !== undefined) {
    return problem((error) => error("unexpectedArgument", { command: "fix", argument: second }));
  }
  const request = await readCheckRequest(options, tools);
  if (isProblem(request)) return request;
  const rules = readRules(options);
  if (isProblem(rules)) return rules;
  if (options.flags.includes("dry-run")) return { request, out: null, rules };
  const out = options.texts["out"];
  if (out === undefined) return problem((error) => error("missingOption", { command: "fix", option: "--out" }));
  const trouble = await outputTrouble(tools, out, options.files, options.flags.includes("force"));
  return trouble ?? { request, out, rules };
}

function readRules({ texts }: TypedOptions): readonly string[] | Problem | null {
  const value = texts["rules"];
  if (value === undefined) return null;
  const ids = value
    .split(",")
    .map((id) => id.trim())
    .filter((id) => id !== "");
  const unknown = ids.find((id) => !RULES.some((rule) => rule.id === id));
  return unknown === undefined ? ids : problem((error) => error("unknownRule", { rule: unknown }));
}
