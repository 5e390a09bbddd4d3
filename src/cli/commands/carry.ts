import { planYearOf } from "../../core/agency/plan-year";
import { carryLastYear, type CarryOutcome } from "../../app/carry-last-year";
import type { CarryWish, OldFile } from "../../app/preview-carry";
import type { HeldYears } from "../../core/frameworks/held-years";
import { SCHEMA_VERSION } from "../json/check-json";
import { carryJson } from "../json/carry-json";
import { linkPath } from "../link-path";
import { openWorkbooks } from "../open-workbook";
import type { TypedOptions } from "../options";
import { isProblem, problem, type Problem } from "../problem";
import { readHeld } from "../read-held";
import { readDepartments, readFramework, readType } from "../read-options";
import { outputTrouble, saveWorkbook } from "../save-workbook";
import { carryLines } from "../text/carry-lines";
import type { Tools } from "../tools";
import type { Trouble } from "../../ports/trouble";
import type { Command } from "./command";

/** `ita carry`: last year's tables into the standard workbook of a newly assessed year. */
export const carryCommand: Command = {
  name: "carry",
  options: ["out", "assessed", "agency", "type", "district", "province", "departments", "framework"],
  flags: ["json", "force"],
  takesFiles: true,

  async run(options, tools, speaking) {
    const held = await readHeld(options, tools);
    if (isProblem(held)) return held;
    const asked = askedOf(options, held);
    if (isProblem(asked)) return asked;
    const { out: path, ...wishes } = asked;
    const old = await readOld(options, tools, path);
    if (isProblem(old)) return old;
    const workbook = tools.format.create();
    const outcome = await carryLastYear(workbook, { ...wishes, held, files: [old] });
    if (outcome.kind !== "carried") return whyNot(outcome, options.files.join(", "));
    const unsaved = await saveWorkbook(tools, workbook, path);
    if (unsaved !== null) return unsaved;
    const { assessedYear } = wishes;
    if (options.flags.includes("json")) {
      const json = { schemaVersion: SCHEMA_VERSION, out: path, assessedYear, planYear: planYearOf(assessedYear) };
      const carried = carryJson(options.files.join(", "), outcome, speaking.language);
      tools.output.say(JSON.stringify({ ...json, carried }, null, 2));
    } else {
      for (const line of carryLines(path, assessedYear, outcome, speaking)) tools.output.say(line);
    }
    return 0;
  },
};

function whyNot(outcome: Exclude<CarryOutcome, { readonly kind: "carried" }>, path: string): Problem | Trouble {
  switch (outcome.kind) {
    case "trouble":
      return outcome;
    case "unknown-year":
      return problem((error) => error("unknownYear", { year: outcome.year, known: outcome.known.join(", ") }));
    case "no-place":
      return problem((error) => error("failed", { detail: `${outcome.department ?? "-"} ${outcome.key ?? "-"}` }));
    case "nothing-to-carry":
      return problem((error) => error("nothingOfOurs", { path }));
  }
}

type Asked = Pick<CarryWish, "assessedYear" | "agency" | "departments"> & { readonly out: string };

function askedOf(options: TypedOptions, held: HeldYears): Asked | Problem {
  const { out, agency: name = null, district = null, province = null } = options.texts;
  if (out === undefined) return missing("--out");
  const framework = readFramework(options, held);
  if (isProblem(framework)) return framework;
  if (framework === null) return missing("--assessed");
  const type = readType(options);
  if (isProblem(type)) return type;
  const departments = readDepartments(options);
  if (isProblem(departments)) return departments;
  return { out, assessedYear: framework.fiscalYear, agency: { name, type, district, province }, departments };
}

function missing(option: string): Problem {
  return problem((error) => error("missingOption", { command: "carry", option }));
}

/** The one old workbook, once nothing stands in the way of writing the new one. */
async function readOld(
  { files, flags }: TypedOptions,
  tools: Tools,
  out: string,
): Promise<OldFile | Problem | Trouble> {
  const [, second] = files;
  if (second !== undefined) {
    return problem((error) => error("unexpectedArgument", { command: "carry", argument: second }));
  }
  const opened = await openWorkbooks(tools, "carry", files, "any");
  if (isProblem(opened)) return opened;
  const [only] = opened;
  if (only === undefined) return problem((error) => error("noFiles", { command: "carry" }));
  const trouble = await outputTrouble(tools, out, files, flags.includes("force"));
  if (trouble !== null) return trouble;
  const read = await only.workbook.read();
  return read.kind === "trouble" ? read : { file: linkPath(out, only.path), content: read.workbook };
}
