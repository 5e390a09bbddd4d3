import { SUMMARY_COLUMNS } from "../templates/data/summary-columns";

/** Where things stand on a summary sheet, so that what is a person's there can be told from what is ours. Zero-based. */
export interface SummaryGeometry {
  /** The header of the compiled table. */
  readonly headerRow: number;
  readonly rows: number;
  /** The first column that is a person's: the standing column for notes. */
  readonly notesColumn: number;
  /** The first line of the notes whose row is gone; everything below is such a line. null where there is none. */
  readonly goneRow: number | null;
  /** The cells that say live whether a source has changed, one below the other. */
  readonly badges: { readonly row: number; readonly column: number; readonly count: number };
}

const GONE_COLUMNS = SUMMARY_COLUMNS.flatMap(({ key }, column) => {
  return key === "department" || key === "code" || key === "measure" ? [column] : [];
});
const NONE = "-";
const GEOMETRY = /^(\d+)\.(\d+)\.(\d+)\.(-|\d+)\.(\d+)\.(\d+)\.(\d+)$/u;

/** The geometry as a short text without a space: "41.17.21.60.30.7.12". */
export function geometryText({ headerRow, rows, notesColumn, goneRow, badges }: SummaryGeometry): string {
  const { row, column, count } = badges;
  return [headerRow, rows, notesColumn, goneRow ?? NONE, row, column, count].map(String).join(".");
}

/** Reads the text back; null for anything else. */
export function readGeometry(text: string): SummaryGeometry | null {
  const match = GEOMETRY.exec(text);
  if (match === null) return null;
  const part = (place: number) => Number(match[place]);
  const headerRow = part(1);
  const goneRow = match[4] === NONE ? null : part(4);
  if (goneRow !== null && goneRow <= headerRow) return null;
  const badges = { row: part(5), column: part(6), count: part(7) };
  return { headerRow, rows: part(2), notesColumn: part(3), goneRow, badges };
}

/**
 * Whether a cell is a person's to write in: notes beside the rows, columns added there, and the lines of notes whose row
 * is gone, in the columns that such a line fills.
 */
export function isPersons(geometry: SummaryGeometry, row: number, column: number): boolean {
  const { headerRow, rows, notesColumn, goneRow } = geometry;
  if (goneRow !== null && row >= goneRow) return column >= notesColumn || GONE_COLUMNS.includes(column);
  if (row === headerRow) return column > notesColumn;
  return column >= notesColumn && row > headerRow && row <= headerRow + rows;
}

/** Whether a cell says live whether a source has changed. */
export function isBadge({ badges }: SummaryGeometry, row: number, column: number): boolean {
  return column === badges.column && row >= badges.row && row < badges.row + badges.count;
}
