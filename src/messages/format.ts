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

/**
 * Puts data into the holes of a message. `{name}` takes the value as it is, `{name:day}` an ISO day as people write it
 * (Buddhist Era), `{name:score}` a score with two decimals. A hole without data stays as it stands.
 * Numbers, scores and days are written in the digits; texts, such as codes and cells, stay as they are.
 */
export function fill(template: string, data: MessageData, language: Language, digits: DigitStyle = "arabic"): string {
  const written = (text: string) => (digits === "thai" ? toThaiDigits(text) : text);
  return template.replace(/\{(\w+)(?::(\w+))?\}/gu, (hole: string, name: string, kind: string | undefined) => {
    const value = data[name];
    if (value === undefined) return hole;
    if (kind === "day") return written(dayText(String(value), language));
    if (kind === "score") return written(scoreText(Number(value)));
    return typeof value === "number" ? written(String(value)) : value;
  });
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
