import { type Area, coversAllColumns, coversAllRows, isOnSheet, LAST_COLUMN, LAST_ROW } from "./area";

const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u;
const LOOKS_LIKE_A_CELL = /^(?:[A-Z]{1,3}\d+|R\d*C\d*|R|C)$/iu;
const CORNER = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?$/iu;

/** "A" for 0, "AA" for 26. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest < 0 ? "" : columnName(rest)) + String.fromCharCode(65 + (column % 26));
}

function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function parseCorner(text: string): Corner | undefined {
  const match = CORNER.exec(text);
  if (match === null || (match[1] === undefined && match[2] === undefined)) return undefined;
  return {
    column: match[1] === undefined ? undefined : columnNumber(match[1]),
    row: match[2] === undefined ? undefined : Number(match[2]) - 1,
  };
}

/** Reads "B2", "A1:C9", "A:C", "2:4", with or without dollars; undefined for anything else or off the sheet. */
export function parseArea(text: string): Area | undefined {
  const [first = "", second = first, ...more] = text.trim().split(":");
  const from = parseCorner(first);
  const to = parseCorner(second);
  if (from === undefined || to === undefined || more.length > 0) return undefined;
  if (second === first && !text.includes(":") && (from.row === undefined || from.column === undefined))
    return undefined;
  const area = {
    top: Math.min(from.row ?? 0, to.row ?? 0),
    left: Math.min(from.column ?? 0, to.column ?? 0),
    bottom: Math.max(from.row ?? LAST_ROW, to.row ?? LAST_ROW),
    right: Math.max(from.column ?? LAST_COLUMN, to.column ?? LAST_COLUMN),
  };
  return isOnSheet(area) ? area : undefined;
}

function corner(row: number, column: number, dollar: string): string {
  return `${dollar}${columnName(column)}${dollar}${String(row + 1)}`;
}

function written(area: Area, dollar: string): string {
  if (coversAllRows(area) && !coversAllColumns(area)) {
    return `${dollar}${columnName(area.left)}:${dollar}${columnName(area.right)}`;
  }
  if (coversAllColumns(area)) return `${dollar}${String(area.top + 1)}:${dollar}${String(area.bottom + 1)}`;
  const from = corner(area.top, area.left, dollar);
  const single = area.top === area.bottom && area.left === area.right;
  return single ? from : `${from}:${corner(area.bottom, area.right, dollar)}`;
}

/** "A1:C9", without sheet name or dollars. */
export function localAddress(area: Area): string {
  return written(area, "");
}

/** "$A$1:$C$9", as in the formula of a name. */
export function absoluteAddress(area: Area): string {
  return written(area, "$");
}

/** The sheet name as formulas write it; quoted where Excel would quote it. */
export function quotedSheetName(name: string): string {
  const bare = PLAIN_SHEET_NAME.test(name) && !LOOKS_LIKE_A_CELL.test(name);
  return bare ? name : `'${name.replaceAll("'", "''")}'`;
}

export interface SheetReference {
  readonly sheetName: string | undefined;
  readonly rest: string;
}

/** Splits "'My sheet'!A1" into sheet and cells; a text without "!" has no sheet. */
export function splitReference(text: string): SheetReference {
  const at = text.lastIndexOf("!");
  if (at < 0) return { sheetName: undefined, rest: text };
  const name = text.slice(0, at);
  const bare = name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheetName: bare, rest: text.slice(at + 1) };
}
