/** The words that periods are made of; each stands for several spellings. */
export type PeriodWord =
  | "to"
  | "slash"
  | "dot"
  | "comma"
  | "open"
  | "close"
  | "buddhist-era"
  | "common-era"
  | "on-day"
  | "weekday"
  | "day"
  | "week"
  | "month"
  | "quarter"
  | "year"
  | "fiscal-year"
  | "budget"
  | "every"
  | "each"
  | "per"
  | "times"
  | "at-least"
  | "within"
  | "of"
  | "and"
  | "round"
  | "at"
  | "end"
  | "throughout"
  | "first"
  | "second"
  | "filler"
  | "other";

/** A piece of a text; `from` and `to` are positions in the visible text. */
export type PeriodToken = { readonly from: number; readonly to: number } & (
  | { readonly kind: "number"; readonly value: number; readonly digits: number }
  | { readonly kind: "month"; readonly month: number; readonly short: boolean }
  | { readonly kind: "word"; readonly word: PeriodWord }
);

/** Whether the token at a place is one of these words. */
export function isWord(token: PeriodToken | undefined, ...words: readonly PeriodWord[]): boolean {
  return token?.kind === "word" && words.includes(token.word);
}

// No phrase has more in a row; a limit keeps a cell of one word repeated from being gone through again and again.
const MOST_SKIPPED = 6;

/** The first place from `at` on whose token is none of these words; six of them at most are skipped. */
export function skipWords(tokens: readonly PeriodToken[], at: number, ...words: readonly PeriodWord[]): number {
  let next = at;
  while (next - at < MOST_SKIPPED && isWord(tokens[next], ...words)) next += 1;
  return next;
}

/** The place after `at` if its token is one of these words, else `at`. */
export function skipOne(tokens: readonly PeriodToken[], at: number, ...words: readonly PeriodWord[]): number {
  return isWord(tokens[at], ...words) ? at + 1 : at;
}

/** What a parser found, and the place of the first token that it did not use. */
export interface Parsed<Found> {
  readonly found: Found;
  readonly next: number;
}
