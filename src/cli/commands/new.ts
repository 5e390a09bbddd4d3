import { insertSet, type SetRequest } from "../../app/insert-set";
import { FRAMEWORKS } from "../../core/frameworks";
import type { Agency } from "../../core/agency/agency";
import type { TypedOptions } from "../options";
import { isProblem, problem, type Problem } from "../problem";
import { readDepartments, readDigits, readFramework, readRound, readScores, readType } from "../read-options";
import { outputTrouble, saveWorkbook } from "../save-workbook";
import type { Command } from "./command";
import { SCHEMA_VERSION } from "../json/check-json";

const REQUIRED = ["agency", "type", "district", "province", "assessed", "departments", "out"];

/** `ita new`: the standard workbook of an agency. */
export const newCommand: Command = {
  name: "new",
  options: [...REQUIRED, "scores", "round", "digits", "website"],
  flags: ["json", "force"],
  takesFiles: false,

  async run(options, tools, speaking) {
    const request = requestOf(options);
    if (isProblem(request)) return request;
    const path = options.texts["out"] ?? "";
    const trouble = await outputTrouble(tools, path, [], options.flags.includes("force"));
    if (trouble !== null) return trouble;

    const workbook = tools.format.create();
    const outcome = await insertSet(workbook, request);
    if (outcome.kind === "trouble") return outcome;
    if (outcome.kind === "unknown-year") return unknownYear(outcome.year);
    const unsaved = await saveWorkbook(tools, workbook, path);
    if (unsaved !== null) return unsaved;

    const { inserted } = outcome;
    if (options.flags.includes("json")) {
      tools.output.say(JSON.stringify({ schemaVersion: SCHEMA_VERSION, path, sheets: inserted }, null, 2));
    } else {
      tools.output.say(speaking.out("created", { path }));
      tools.output.say(speaking.out("createdSheets", { count: inserted.length, sheets: inserted.join(", ") }));
    }
    return 0;
  },
};

function unknownYear(year: number): Problem {
  const known = FRAMEWORKS.map(({ fiscalYear }) => fiscalYear).join(", ");
  return problem((error) => error("unknownYear", { year, known }));
}

function requestOf(options: TypedOptions): SetRequest | Problem {
  const absent = REQUIRED.find((name) => (options.texts[name] ?? "").trim() === "");
  if (absent !== undefined) return missing(absent);
  const agency = agencyOf(options);
  if (isProblem(agency)) return agency;
  const framework = readFramework(options);
  if (isProblem(framework)) return framework;
  const departments = readDepartments(options);
  if (isProblem(departments)) return departments;
  const scores = readScores(options);
  if (isProblem(scores)) return scores;
  const printed = printedAs(options);
  if (isProblem(printed)) return printed;
  if (framework === null || departments === null) return missing("assessed");
  return { agency, assessedYear: framework.fiscalYear, departments, scores: scores ?? [], ...printed };
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
