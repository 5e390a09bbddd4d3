import { fromA1, type CellRef } from "../../src/core/sheet/cell-ref";
import type { CellValue } from "../../src/core/sheet/cell-value";
import { EMPTY_GRID } from "../../src/core/sheet/grid";
import { SPEC_IDS, type SheetMarker } from "../../src/core/sheet/sheet-marker";
import type { SheetSource } from "../../src/core/recognition/sheet-source";
import { toExcelSerial } from "../../src/core/thai/excel-serial";
import { readIso } from "../../src/core/thai/iso-date";

const HEADING =
  /^# (\w+) (.+?)(?: as (.+?))?(?: at ([A-Z]+\d+))?( too large)?( protected)?(?: hiding ([\d,]+|some))?$/u;
const TOO_LARGE = { cells: 16_384_000, limit: 5_000_000 };

/**
 * Sheets drawn as text. Each begins with a heading: "# department กองคลัง" is a marked tab of that department,
 * "# department กองคลัง as แท็บใหม่" the same under another title, "# plain งบประมาณ" a tab without a marker, and
 * "at C5" says where its first cell stands (A1 otherwise), "too large" that it was left unread, "protected" that it is
 * protected, "hiding 3,4" that those rows are hidden and "hiding some" that some are. Cells are parted by "|"; an empty cell is null, a number is
 * a number, #2026-02-16 is a day's serial, TRUE and FALSE are booleans, "…" is a text as JSON writes it.
 */
export function drawnSheets(drawing: string): readonly SheetSource[] {
  const sheets: { heading: string; rows: CellValue[][] }[] = [];
  for (const line of drawing.split("\n").map((text) => text.trim())) {
    if (line === "") continue;
    if (HEADING.test(line)) sheets.push({ heading: line, rows: [] });
    else rowsOfLast(sheets).push(line.split("|").map(cellOf));
  }
  return sheets.map(({ heading, rows }, index) => sheetOf(heading, rows, `id${String(index)}`));
}

function rowsOfLast(sheets: readonly { readonly rows: CellValue[][] }[]): CellValue[][] {
  const last = sheets.at(-1);
  if (last === undefined) throw new Error("A drawing begins with the heading of a sheet");
  return last.rows;
}

function sheetOf(heading: string, rows: readonly (readonly CellValue[])[], id: string): SheetSource {
  const [, spec = "", title = "", tab = title, corner = "A1", tooLarge, locked, hiding] = HEADING.exec(heading) ?? [];
  const state = {
    id,
    name: tab,
    marker: markerOf(spec, title),
    ...(locked !== undefined && { isProtected: true }),
    ...(hiding !== undefined && { hiddenRows: hiddenIn(hiding) }),
  };
  if (tooLarge !== undefined) return { ...state, grid: EMPTY_GRID, unread: TOO_LARGE };
  return { ...state, grid: gridOf(rows, cornerOf(corner)), unread: null };
}

function hiddenIn(rows: string): readonly number[] | null {
  return rows === "some" ? null : rows.split(",").map((row) => Number(row) - 1);
}

/** Rows of unequal length as a grid: what is lacking on the right is empty. */
export function gridOf(rows: readonly (readonly CellValue[])[], origin: CellRef): SheetSource["grid"] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return { origin, cells: rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null)) };
}

function markerOf(word: string, title: string): SheetMarker | null {
  const spec = SPEC_IDS.find((id) => id === word);
  if (spec === undefined && word !== "plain") throw new Error(`${word} is no kind of sheet`);
  return spec === undefined ? null : { spec, key: spec === "department" || spec === "summary" ? title : "" };
}

function cornerOf(a1: string): CellRef {
  const corner = fromA1(a1);
  if (corner === null) throw new Error(`${a1} is no cell`);
  return corner;
}

function cellOf(drawn: string): CellValue {
  const text = drawn.trim();
  if (text === "") return null;
  if (text.startsWith('"')) return String(JSON.parse(text));
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  const day = text.startsWith("#") ? readIso(text.slice(1)) : null;
  if (day !== null) return toExcelSerial(day);
  return /^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : text;
}
