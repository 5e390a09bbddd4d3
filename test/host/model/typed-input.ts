import type { CellContent } from "./cell-content";

/** What becomes of an input, and the number format Excel gives the cell with it when the cell had none. */
export interface TypedInput {
  /** Undefined empties the cell. */
  readonly content: CellContent | undefined;
  readonly numberFormat?: string;
}

const ERRORS = new Set(["#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!"]);
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:E[+-]?\d+)?$/iu;
const PARENTHESISED = /^\(([\d,.]+)\)$/u;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/u;
const DATE = /^(\d{1,4})([/-])(\d{1,2})(?:\2(\d{1,4}))?$/u;
const FIRST_BUDDHIST_YEAR = 2400;
const BUDDHIST_OFFSET = 543;
const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Takes an input as Excel's cell editor does (Thai regional settings, day before month): formulas, numbers, percentages,
 * dates, times, TRUE/FALSE and error values are recognised in text unless an apostrophe or the format "@" forbids it.
 *
 * @param year the current Gregorian year, given to a day and month typed without one
 */
export function contentOf(input: string | number | boolean, format: string, year: number): TypedInput {
  if (typeof input === "boolean") return { content: { value: input } };
  if (format === "@") return { content: input === "" ? undefined : asText(String(input)) };
  if (typeof input === "number") return { content: { value: input } };
  if (input === "") return { content: undefined };
  if (input.startsWith("'")) return { content: { value: input.slice(1), quotePrefix: true } };
  if (input.startsWith("=") && input.length > 1) return { content: { value: 0, formula: input } };
  return recognised(input, year) ?? { content: { value: input } };
}

function asText(input: string): CellContent {
  return input.startsWith("'") ? { value: input.slice(1), quotePrefix: true } : { value: input };
}

function recognised(input: string, year: number): TypedInput | undefined {
  const text = input.trim();
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { content: { value: upper === "TRUE" } };
  if (ERRORS.has(upper)) return { content: { value: { error: upper } } };
  return numberIn(text) ?? dateIn(text, year) ?? timeIn(text);
}

function numberIn(text: string): TypedInput | undefined {
  const percent = text.endsWith("%");
  const body = percent ? text.slice(0, -1).trim() : text;
  const bracketed = PARENTHESISED.exec(body)?.[1];
  const digits = bracketed === undefined ? body : `-${bracketed}`;
  if (!/\d/u.test(digits) || !NUMBER.test(digits)) return undefined;
  const value = Number(digits.replaceAll(",", ""));
  if (!Number.isFinite(value)) return undefined;
  if (percent) return { content: { value: value / 100 }, numberFormat: digits.includes(".") ? "0.00%" : "0%" };
  return { content: { value }, ...(digits.includes(",") ? { numberFormat: "#,##0" } : {}) };
}

function dateIn(text: string, year: number): TypedInput | undefined {
  const match = DATE.exec(text);
  if (match === null) return undefined;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const third = match[4] === undefined ? undefined : Number(match[4]);
  const yearFirst = (match[1] ?? "").length === 4;
  const day = yearFirst ? (third ?? 1) : first;
  const serial = serialOf(gregorian(yearFirst ? first : (third ?? year)), second, day);
  return serial === undefined ? undefined : { content: { value: serial }, numberFormat: "d/m/yyyy" };
}

function gregorian(year: number): number {
  if (year < 100) return year < 30 ? year + 2000 : year + 1900;
  return year >= FIRST_BUDDHIST_YEAR ? year - BUDDHIST_OFFSET : year;
}

/** Days since 30 December 1899, Excel's serial number; undefined when there is no such day. */
function serialOf(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return (time - Date.UTC(1899, 11, 30)) / MILLISECONDS_A_DAY;
}

function timeIn(text: string): TypedInput | undefined {
  const match = TIME.exec(text);
  if (match === null) return undefined;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (minutes > 59 || seconds > 59) return undefined;
  return { content: { value: (hours * 3600 + minutes * 60 + seconds) / 86_400 }, numberFormat: "h:mm" };
}
