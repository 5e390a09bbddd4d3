/**
 * What a cell holds. A date is its Excel serial number (days since 1899-12-30); an empty cell is null;
 * a formula error is its text, e.g. "#N/A"; a formula whose value no program has computed yet is UNCALCULATED.
 */
export type CellValue = string | number | boolean | null;

/** What a formula without a kept value reads as, so that its row still counts as filled. No Excel error is called so. */
export const UNCALCULATED = "#UNCALCULATED!";

const ERROR_VALUES: readonly string[] = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
  UNCALCULATED,
];

/** Whether a cell shows one of Excel's formula errors, or holds a formula that was not calculated. */
export function isErrorValue(value: CellValue): value is string {
  return typeof value === "string" && ERROR_VALUES.includes(value);
}

/** Whether a cell holds nothing a person would see: empty, or white space alone. */
export function isBlank(value: CellValue | undefined): boolean {
  if (typeof value !== "string") return value === null || value === undefined;
  return !beginsVisibly(value) && BLANK.test(value);
}

const BLANK = /^[\s\u200B\uFEFF]*$/u;

// Every cell is asked, several times, and nearly every text begins with a Thai letter, a Latin one or a digit.
function beginsVisibly(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first > 0x20 && first < 0x7f) || (first > 0x0e00 && first < 0x0e5c);
}

/** The cell as text, trimmed; an empty cell gives "". Numbers are written plainly, without grouping. */
export function textOf(value: CellValue | undefined): string {
  return value === null || value === undefined ? "" : String(value).trim();
}
