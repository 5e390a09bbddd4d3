import { MONTH_NAMES } from "./month-names";

const MONTH_BY_LETTERS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap(({ full, short }, index) => [
    [lettersOf(full), index + 1],
    [lettersOf(short), index + 1],
  ]),
);

/** The month 1-12 of a full or short Thai name, dots and spaces as they come ("ม.ค.", "มค", "ม. ค."). Else null. */
export function readMonth(text: string): number | null {
  return MONTH_BY_LETTERS.get(lettersOf(text)) ?? null;
}

function lettersOf(text: string): string {
  return text.replace(/[\s.]/gu, "");
}
