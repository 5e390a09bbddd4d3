import fc from "fast-check";
import { toThaiDigits } from "../../../src/core/thai/digits";
import type { CalendarDate } from "../../../src/core/thai/calendar-date";
import { MONTH_NAMES } from "../../../src/core/thai/month-names";

/** How a writer puts days and months: which digits, month names, years, and what stands between two ends. */
export interface Notation {
  readonly digits: "thai" | "arabic" | "mixed";
  readonly month: "full" | "short";
  readonly year: "long" | "short" | "era" | "doubled-dot";
  readonly space: string;
  readonly between: string;
}

export const notations: fc.Arbitrary<Notation> = fc.record({
  digits: fc.constantFrom("thai" as const, "arabic" as const, "mixed" as const),
  month: fc.constantFrom("full" as const, "short" as const),
  year: fc.constantFrom("long" as const, "short" as const, "era" as const, "doubled-dot" as const),
  space: fc.constantFrom(" ", "\u00A0", "  ", " \u200B"),
  between: fc.constantFrom(" - ", "-", " – ", "–", " –", "— ", " ถึง ", "ถึง", " จนถึง", " ถึงเดือน"),
});

/** A month as this writer puts it, its year (BE) behind it. */
export function writtenMonth({ year, month }: Pick<CalendarDate, "year" | "month">, notation: Notation): string {
  const name = MONTH_NAMES[month - 1]?.[notation.month] ?? "";
  return inDigits(`${name}${notation.space}${writtenYear(year, notation)}`, notation);
}

/** A day as this writer puts it. */
export function writtenDay(date: CalendarDate, notation: Notation): string {
  return `${inDigits(String(date.day), notation)}${notation.space}${writtenMonth(date, notation)}`;
}

/** Text in the writer's digits. */
export function inDigits(text: string, { digits }: Notation): string {
  if (digits === "arabic") return text;
  return digits === "thai" ? toThaiDigits(text) : text.replace(/[02468]/gu, toThaiDigits);
}

function writtenYear(year: number, notation: Notation): string {
  const buddhist = String(year + 543);
  if (notation.year === "short") return buddhist.slice(2);
  if (notation.year === "era") return `พ.ศ. ${buddhist}`;
  return notation.year === "doubled-dot" ? `พ.ศ..${buddhist}` : buddhist;
}
