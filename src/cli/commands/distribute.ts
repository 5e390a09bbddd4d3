import { distributeMeasures } from "../../app/distribute-measures";
import { readDistribution } from "../../app/preview-distribution";
import type { DistributionPlan } from "../../core/distribute/distribution-plan";
import type { Trouble } from "../../ports/trouble";
import { distributeJson } from "../json/distribute-json";
import { openWorkbooks, type OpenedWorkbook } from "../open-workbook";
import type { TypedOptions } from "../options";
import { isProblem, problem, type Problem } from "../problem";
import { outputTrouble, saveWorkbook } from "../save-workbook";
import { distributeLines } from "../text/distribute-lines";
import type { Tools } from "../tools";
import type { Command } from "./command";

/** `ita distribute`: the rows of the plan to the tabs of their owners, in a copy of one file. */
export const distributeCommand: Command = {
  name: "distribute",
  options: ["out"],
  flags: ["json", "force", "dry-run"],
  takesFiles: true,

  async run(options, tools, speaking) {
    const out = await outOf(options, tools);
    if (isProblem(out)) return out;
    const opened = await openWorkbooks(tools, "distribute", options.files);
    if (isProblem(opened)) return opened;
    const [file] = opened;
    if (file === undefined) return problem((error) => error("noFiles", { command: "distribute" }));
    const plan = await distribute(file, out.path, tools);
    if (isProblem(plan)) return plan;
    const told = { path: file.path, out: out.path, plan };
    const lines = options.flags.includes("json")
      ? [JSON.stringify(distributeJson(told, speaking.language), null, 2)]
      : distributeLines(told, speaking);
    for (const line of lines) tools.output.say(line);
    return 0;
  },
};

/** With no path nothing is written. */
async function distribute(
  { path, workbook }: OpenedWorkbook,
  out: string | null,
  tools: Tools,
): Promise<DistributionPlan | Problem | Trouble> {
  const done = out === null ? await readDistribution(workbook) : await distributeMeasures(workbook);
  if (done.kind === "trouble") return done;
  if (done.kind === "no-plan") return problem((error) => error("noPlan", { path }));
  if (done.kind === "partly") return done.trouble;
  if (done.kind === "no-place") {
    return problem((error) => error("failed", { detail: `${done.department ?? "-"} ${done.key ?? "-"}` }));
  }
  return (out === null ? null : await saveWorkbook(tools, workbook, out)) ?? done.plan;
}

/** `--dry-run` only tells, and needs no `--out`. */
async function outOf(
  { files, flags, texts }: TypedOptions,
  tools: Tools,
): Promise<{ readonly path: string | null } | Problem | Trouble> {
  const [, second] = files;
  if (second !== undefined) {
    return problem((error) => error("unexpectedArgument", { command: "distribute", argument: second }));
  }
  if (flags.includes("dry-run")) return { path: null };
  const path = texts["out"];
  if (path === undefined) {
    return problem((error) => error("missingOption", { command: "distribute", option: "--out" }));
  }
  return (await outputTrouble(tools, path, files, flags.includes("force"))) ?? { path };
}
