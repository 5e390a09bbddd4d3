import { readDecimal } from "../core/scoring/decimal";
import { published } from "../core/scoring/published";
import type { DigitStyle } from "../core/sheet/sheet-plan";
import { toBuddhistYear } from "../core/thai/buddhist-era";
import { toThaiDigits } from "../core/thai/digits";
import { formatDate } from "../core/thai/format-date";
import { readIso } from "../core/thai/iso-date";
import type { Language } from "../ports/preferences";
import { MONTHS_EN } from "./en/months";

/** What fills the holes of a message. */
export type MessageData = Readonly<Record<string, string | number>>;

/** The names of a message's holes: "{start:day} to {end:day}" has "start" and "end". */
export type HolesOf<T extends string> = T extends `${string}{${infer Hole}}${infer Rest}`
  ? HoleName<Hole> | HolesOf<Rest>
  : never;

type HoleName<Hole extends string> = Hole extends `${infer Name}:${string}` ? Name : Hole;

const HOLE = /\{(\w+)(?::(\w+))?(?:\|([^{}|]*)\|([^{}|]*))?\}/gu;

/** A run in the wording of a message; where it has a letter, as a code or a paper size has, it is no number. */
const RUN = /[A-Za-z0-9.]+/gu;

const ENGLISH_PLURALS = new Intl.PluralRules("en");

/**
 * Puts data into the holes of a message. `{name}` takes the value as it is, `{name:day}` an ISO day as people write it
 * (Buddhist Era), `{name:score}` a score with two decimals, `{name:number}` a text of ours that is made of numbers, such
 * as a list of indicators, `{name:exact}` a number that stays as Excel shows it, such as that of a row. `{name|row|rows}`
 * is the one word or the other by English grammar. A hole without data stays as it stands.
 * Every number of ours is written in the digits, those of the wording too; texts, such as codes, cells, names and
 * addresses, stay as they are.
 */
export function fill(template: string, data: MessageData, language: Language, digits: DigitStyle = "arabic"): string {
  let told = "";
  let from = 0;
  for (const hole of template.matchAll(HOLE)) {
    told += wordingIn(template.slice(from, hole.index), digits) + filled(hole, data, language, digits);
    from = hole.index + hole[0].length;
  }
  return told + wordingIn(template.slice(from), digits);
}

/** A text of ours that is made of numbers, such as "9, 10" or "+1.25", in the digits. */
export function numberText(text: string, digits: DigitStyle): string {
  return digits === "thai" ? toThaiDigits(text) : text;
}

function wordingIn(text: string, digits: DigitStyle): string {
  return digits === "thai" ? text.replace(RUN, (run) => (/[A-Za-z]/u.test(run) ? run : toThaiDigits(run))) : text;
}

function filled(hole: RegExpExecArray, data: MessageData, language: Language, digits: DigitStyle): string {
  const [whole, name = "", kind, one, other] = hole;
  const value = data[name];
  if (value === undefined) return whole;
  if (one !== undefined && other !== undefined) return ENGLISH_PLURALS.select(Number(value)) === "one" ? one : other;
  return valueText(value, kind, language, digits);
}

function valueText(value: string | number, kind: string | undefined, language: Language, digits: DigitStyle): string {
  switch (kind) {
    case "exact":
      return String(value);
    case "day":
      return numberText(dayText(String(value), language), digits);
    case "score":
      return numberText(scoreText(Number(value)), digits);
    default:
      return typeof value === "number" || kind === "number" ? numberText(String(value), digits) : value;
  }
}

/** A score as it is published: two decimals, a tie upwards. Anything that is not a finite number gives "–". */
export function scoreText(score: number): string {
  const exact = readDecimal(score);
  return exact === null ? "–" : published(exact).toFixed(2);
}

/** "2026-03-31" gives "31 มีนาคม 2569" or "31 March 2569 BE"; text that is no ISO day stays as it is. */
export function dayText(iso: string, language: Language): string {
  const date = readIso(iso);
  if (date === null) return iso;
  if (language === "th") return formatDate(date, "arabic");
  return `${String(date.day)} ${MONTHS_EN[date.month - 1] ?? ""} ${String(toBuddhistYear(date.year))} BE`;
}
