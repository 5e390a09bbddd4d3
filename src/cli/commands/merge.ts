import { mergeFiles, type MergeOutcome } from "../../app/merge-files";
import { readMerge, writesOf, type MergeWish } from "../../app/preview-merge";
import { CONFLICT_CHOICES, type ConflictChoices } from "../../core/merge/conflict-choice";
import type { Trouble } from "../../ports/trouble";
import { mergeJson, type ToldMerge } from "../json/merge-json";
import { openWorkbooks, repeatedPath, type OpenedWorkbook } from "../open-workbook";
import type { TypedOptions } from "../options";
import { isProblem, problem, type Problem } from "../problem";
import { readDepartments } from "../read-options";
import { readReturned } from "../read-returned";
import { outputTrouble, saveWorkbook } from "../save-workbook";
import { mergeLines } from "../text/merge-lines";
import type { Tools } from "../tools";
import type { Command } from "./command";

/** `ita merge`: the departmental tabs of returned files into a copy of the first file. */
export const mergeCommand: Command = {
  name: "merge",
  options: ["out", "conflicts", "departments"],
  flags: ["json", "force", "dry-run"],
  takesFiles: true,

  async run(options, tools, speaking) {
    const asked = await askedOf(options, tools);
    if (isProblem(asked)) return asked;
    const { base, returned, out, choices, newDepartments } = asked;
    const { files, refused } = await readReturned(tools, returned);
    for (const { trouble } of refused) tools.output.complain(`ita: ${speaking.why(trouble)}`);
    if (files.length === 0) return problem((error) => error("noneReadable"));
    const done = await merge(base, out, { files, newDepartments }, choices, tools);
    if (isProblem(done)) return done;
    const told = { path: base.path, out, refused, ...done };
    const lines = options.flags.includes("json")
      ? [JSON.stringify(mergeJson(told, speaking), null, 2)]
      : mergeLines(told, speaking);
    for (const line of lines) tools.output.say(line);
    return refused.length + done.writes.open.length + done.found.counts.listed > 0 ? 1 : 0;
  },
};

type Done = Pick<ToldMerge, "found" | "writes">;

/** With no path nothing is written. */
async function merge(
  { workbook }: OpenedWorkbook,
  out: string | null,
  wish: MergeWish,
  choices: ConflictChoices,
  tools: Tools,
): Promise<Done | Problem | Trouble> {
  if (out === null) {
    const preview = await readMerge(workbook, wish);
    if (preview.kind !== "preview") return whyNot(preview, wish);
    return { found: preview.found, writes: writesOf(preview, choices) };
  }
  const done = await mergeFiles(workbook, wish, choices);
  if (done.kind !== "merged") return whyNot(done, wish);
  const unsaved = await saveWorkbook(tools, workbook, out);
  return unsaved ?? { found: done.preview.found, writes: done.writes };
}

function whyNot(outcome: Exclude<MergeOutcome, { readonly kind: "merged" }>, { files }: MergeWish): Problem | Trouble {
  switch (outcome.kind) {
    case "trouble":
      return outcome;
    case "no-place":
      return problem((error) => error("failed", { detail: `${outcome.department ?? "-"} ${outcome.key ?? "-"}` }));
    case "nothing-to-merge":
      return problem((error) => error("nothingToMerge", { paths: files.map(({ file }) => file).join(", ") }));
  }
}

interface Asked {
  readonly base: OpenedWorkbook;
  readonly returned: readonly string[];
  /** null: `--dry-run`, which only tells and needs no `--out`. */
  readonly out: string | null;
  readonly choices: ConflictChoices;
  readonly newDepartments: readonly string[];
}

async function askedOf(options: TypedOptions, tools: Tools): Promise<Asked | Problem | Trouble> {
  const [base, ...returned] = options.files;
  if (base === undefined || returned.length === 0) return problem((error) => error("noReturned", { command: "merge" }));
  const choices = choicesOf(options);
  if (isProblem(choices)) return choices;
  const newDepartments = readDepartments(options);
  if (isProblem(newDepartments)) return newDepartments;
  const repeated = await repeatedPath(tools, options.files);
  if (repeated !== null) return problem((error) => error("repeatedFile", { path: repeated }));
  const opened = await openWorkbooks(tools, "merge", [base]);
  if (isProblem(opened)) return opened;
  const out = await outOf(options, tools);
  if (isProblem(out)) return out;
  const [file] = opened;
  if (file === undefined) return problem((error) => error("noReturned", { command: "merge" }));
  return { base: file, returned, choices, newDepartments: newDepartments ?? [], out: out.path };
}

async function outOf(
  { files, flags, texts }: TypedOptions,
  tools: Tools,
): Promise<{ readonly path: string | null } | Problem | Trouble> {
  if (flags.includes("dry-run")) return { path: null };
  const path = texts["out"];
  if (path === undefined) return problem((error) => error("missingOption", { command: "merge", option: "--out" }));
  return (await outputTrouble(tools, path, files, flags.includes("force"))) ?? { path };
}

function choicesOf({ texts }: TypedOptions): ConflictChoices | Problem {
  const value = texts["conflicts"] ?? "skip";
  const all = CONFLICT_CHOICES.find((choice) => choice === value);
  return all === undefined ? problem((error) => error("badConflicts", { value, option: "--conflicts" })) : { all };
}
