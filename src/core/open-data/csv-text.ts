/** Excel and Calc take a text that begins so for a formula, in a file too. */
const FORMULA_START = /^[=+\-@\t\r]/u;
const NEEDS_QUOTES = /[",\r\n]/u;
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Rows as a CSV text that Excel opens in Thai: with a byte order mark, commas and CRLF (RFC 4180). A text that a
 * spreadsheet would take for a formula gets an apostrophe before it; a number stays a number, null is empty.
 */
export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(fieldText).join(",")}\r\n`).join("");
}

function fieldText(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = FORMULA_START.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
