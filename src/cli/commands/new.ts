import { insertSet, type SetRequest } from "../../app/insert-set";
import { insertFrameworkSheet } from "../../app/insert-framework-sheet";
import type { HeldYears } from "../../core/frameworks/held-years";
import type { Trouble } from "../../ports/trouble";
import type { WorkbookFile } from "../../ports/workbook-file";
import type { Agency } from "../../core/agency/agency";
import type { TypedOptions } from "../options";
import { isProblem, problem, type Problem } from "../problem";
import { readHeld } from "../read-held";
import {
  readDepartments,
  readDigits,
  readFramework,
  readRound,
  readScores,
  readType,
  unknownYear,
} from "../read-options";
import { outputTrouble, saveWorkbook } from "../save-workbook";
import type { Command } from "./command";
import { SCHEMA_VERSION } from "../json/check-json";

const REQUIRED = ["agency", "type", "district", "province", "assessed", "departments", "out"];

/** `ita new`: the standard workbook of an agency. */
export const newCommand: Command = {
  name: "new",
  options: [...REQUIRED, "scores", "round", "digits", "website", "framework"],
  flags: ["json", "force", "with-framework-sheet"],
  takesFiles: false,

  async run(options, tools, speaking) {
    const held = await readHeld(options, tools);
    if (isProblem(held)) return held;
    const request = requestOf(options, held);
    if (isProblem(request)) return request;
    const path = options.texts["out"] ?? "";
    const trouble = await outputTrouble(tools, path, [], options.flags.includes("force"));
    if (trouble !== null) return trouble;

    const workbook = tools.format.create();
    const outcome = await insertSet(workbook, request);
    if (outcome.kind === "trouble") return outcome;
    if (outcome.kind === "unknown-year") return unknownYear(outcome.year, outcome.known);
    const added = await frameworkSheets(options, workbook, request, held);
    if (isProblem(added)) return added;
    const unsaved = await saveWorkbook(tools, workbook, path);
    if (unsaved !== null) return unsaved;

    const inserted = [...outcome.inserted, ...added];
    if (options.flags.includes("json")) {
      tools.output.say(JSON.stringify({ schemaVersion: SCHEMA_VERSION, path, sheets: inserted }, null, 2));
    } else {
      tools.output.say(speaking.out("created", { path }));
      tools.output.say(speaking.out("createdSheets", { count: inserted.length, sheets: inserted.join(", ") }));
    }
    return 0;
  },
};

/** `--with-framework-sheet`: the titles of the sheets that correct the framework; none where it is not asked for. */
async function frameworkSheets(
  { flags }: TypedOptions,
  workbook: WorkbookFile,
  { assessedYear, digits }: SetRequest,
  { frameworks, itemLists }: HeldYears,
): Promise<readonly string[] | Trouble> {
  const framework = frameworks.find(({ fiscalYear }) => fiscalYear === assessedYear);
  const itemList = itemLists.find(({ fiscalYear }) => fiscalYear === assessedYear);
  if (!flags.includes("with-framework-sheet") || framework === undefined || itemList === undefined) return [];
  const outcome = await insertFrameworkSheet(workbook, { framework, itemList }, digits);
  return outcome.kind === "trouble" ? outcome : [outcome.sheet];
}

function requestOf(options: TypedOptions, held: HeldYears): SetRequest | Problem {
  const absent = REQUIRED.find((name) => (options.texts[name] ?? "").trim() === "");
  if (absent !== undefined) return missing(absent);
  const agency = agencyOf(options);
  if (isProblem(agency)) return agency;
  const framework = readFramework(options, held);
  if (isProblem(framework)) return framework;
  const departments = readDepartments(options);
  if (isProblem(departments)) return departments;
  const scores = readScores(options);
  if (isProblem(scores)) return scores;
  const printed = printedAs(options);
  if (isProblem(printed)) return printed;
  if (framework === null || departments === null) return missing("assessed");
  return {
    agency,
    assessedYear: framework.fiscalYear,
    departments,
    scores: scores ?? [],
    frameworks: held.frameworks,
    ...printed,
  };
}

function agencyOf(options: TypedOptions): Agency | Problem {
  const type = readType(options);
  if (isProblem(type)) return type;
  const { agency = "", district = "", province = "", website = "" } = options.texts;
  return { name: agency, type: type ?? "อื่น ๆ", district, province, website };
}

function printedAs(options: TypedOptions): Pick<SetRequest, "round" | "digits"> | Problem {
  const round = readRound(options);
  if (isProblem(round)) return round;
  const digits = readDigits(options);
  if (isProblem(digits)) return digits;
  return { round: round ?? 12, digits: digits ?? "arabic" };
}

function missing(name: string): Problem {
  return problem((error) => error("missingOption", { command: "new", option: `--${name}` }));
}
