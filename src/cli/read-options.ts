import type { AgencyType } from "../core/agency/agency-type";
import { AGENCY_TYPES } from "../core/agency/agency-types";
import { readAgencyType } from "../core/agency/read-agency-type";
import type { HeldYears } from "../core/frameworks/held-years";
import type { Framework } from "../core/frameworks/schema";
import type { DigitStyle } from "../core/sheet/sheet-plan";
import type { CalendarDate } from "../core/thai/calendar-date";
import { toArabicDigits } from "../core/thai/digits";
import { foldText } from "../core/thai/fold-text";
import { readIso } from "../core/thai/iso-date";
import { ROUNDS, type Round } from "../core/thai/round";
import type { FailOn } from "./fail-on";
import type { TypedOptions } from "./options";
import { isProblem, problem, type Problem } from "./problem";

const SCORE_COUNT = 10;

/** `--assessed 2568`: a fiscal year (BE) in either digits. null when not given. */
export function readAssessed({ texts }: TypedOptions): number | Problem | null {
  const value = texts["assessed"];
  if (value === undefined) return null;
  const year = toArabicDigits(value);
  return /^\d{4}$/u.test(year) ? Number(year) : problem((error) => error("badYear", { value, option: "--assessed" }));
}

/** The framework of `--assessed` among those that are held. null when not given. */
export function readFramework(options: TypedOptions, { frameworks }: HeldYears): Framework | Problem | null {
  const year = readAssessed(options);
  if (isProblem(year)) return year;
  if (year === null) return null;
  const known = frameworks.map(({ fiscalYear }) => fiscalYear);
  return frameworks.find(({ fiscalYear }) => fiscalYear === year) ?? unknownYear(year, known);
}

/** That a year's framework is not held, and which are. */
export function unknownYear(year: number, known: readonly number[]): Problem {
  return problem((error) => error("unknownYear", { year, known: known.join(", ") }));
}

/** `--round 6|12`. null when not given. */
export function readRound({ texts }: TypedOptions): Round | Problem | null {
  const value = texts["round"];
  if (value === undefined) return null;
  const round = ROUNDS.find((candidate) => String(candidate) === toArabicDigits(value));
  return round ?? problem((error) => error("badRound", { value, option: "--round" }));
}

/** `--as-of 2026-03-31`: a day in CE. null when not given. */
export function readAsOf(options: TypedOptions): CalendarDate | Problem | null {
  return readDay(options, "as-of");
}

/** An option that holds a day in CE. null when not given. */
export function readDay({ texts }: TypedOptions, name: string): CalendarDate | Problem | null {
  const value = texts[name];
  if (value === undefined) return null;
  return readIso(value) ?? problem((error) => error("badDate", { value, option: `--${name}` }));
}

/** `--fail-on error|warning`; error when not given. */
export function readFailOn({ texts }: TypedOptions): FailOn | Problem {
  const value = texts["fail-on"] ?? "error";
  if (value === "error" || value === "warning") return value;
  return problem((error) => error("badFailOn", { value, option: "--fail-on" }));
}

/** `--digits thai|arabic`. null when not given. */
export function readDigits({ texts }: TypedOptions): DigitStyle | Problem | null {
  const value = texts["digits"];
  if (value === undefined) return null;
  if (value === "thai" || value === "arabic") return value;
  return problem((error) => error("badDigits", { value, option: "--digits" }));
}

/** `--type อบต.`: a kind of agency by its short or full name. null when not given. */
export function readType({ texts }: TypedOptions): AgencyType | Problem | null {
  const value = texts["type"];
  if (value === undefined) return null;
  const known = AGENCY_TYPES.map(({ type }) => type).join(" ");
  return readAgencyType(value) ?? problem((error) => error("badType", { value, known }));
}

/** `--departments "สำนักปลัด,กองคลัง"`: at least one name, each once. null when not given. */
export function readDepartments({ texts }: TypedOptions): readonly string[] | Problem | null {
  const value = texts["departments"];
  if (value === undefined) return null;
  const names = value
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const folded = names.map(foldText);
  const repeated = names.find((_, index) => folded.indexOf(folded[index] ?? "") < index);
  if (repeated !== undefined) {
    return problem((error) => error("repeatedDepartment", { name: repeated, option: "--departments" }));
  }
  return names.length > 0 ? names : problem((error) => error("noDepartments", { option: "--departments" }));
}

/** `--scores s1,...,s10`: ten scores of 0-100; an empty place or "-" is a score that is not known. null when not given. */
export function readScores({ texts }: TypedOptions): readonly (number | null)[] | Problem | null {
  const text = texts["scores"];
  if (text === undefined) return null;
  const pieces = toArabicDigits(text)
    .split(",")
    .map((piece) => piece.trim());
  const scores = pieces.map(readScore);
  const wrong = scores.indexOf(undefined);
  if (wrong !== -1) {
    const value = pieces[wrong] ?? "";
    return problem((error) => error("badScore", { position: wrong + 1, value }));
  }
  if (scores.length !== SCORE_COUNT) {
    return problem((error) => error("scoreCount", { count: scores.length, expected: SCORE_COUNT }));
  }
  return scores.map((score) => score ?? null);
}

function readScore(piece: string): number | null | undefined {
  if (piece === "" || piece === "-") return null;
  const score = /^\d+(?:\.\d+)?$/u.test(piece) ? Number(piece) : NaN;
  return score >= 0 && score <= 100 ? score : undefined;
}
