import { isBlank, textOf } from "../../sheet/cell-value";
import { valueAt, type Grid } from "../../sheet/grid";
import { readScoreCell } from "./read-score-cell";
import type { FoundHeader } from "./find-headers";

/** "๑.", "(2)", "๓)": what list numbers at the beginning of a cell look like; a bullet is none. */
const LISTED = /^\s*[(]?[\d๐-๙]{1,3}(?:[.)]|\s*$)/u;

/** Whether a text begins with a list number, or is one. */
export function isListed(text: string): boolean {
  return LISTED.test(text);
}

/**
 * Whether a row below blank ones goes on with a table: its first cell is numbered where the rows above are numbered,
 * and a score stands where scores stand.
 */
export function fitsAfterGap(
  grid: Grid,
  { columns, from }: FoundHeader,
  above: { readonly rows: number; readonly listed: number },
  row: number,
): boolean {
  const first = textOf(valueAt(grid, { row, column: from }));
  if (above.listed * 2 > above.rows && first !== "" && !isListed(first)) return false;
  const score = columns.find(({ key }) => key === "score");
  const value = score === undefined ? null : valueAt(grid, { row, column: score.at.column });
  return isBlank(value) || readScoreCell(value) !== null;
}
