import type { Sheet } from "../model/sheet";
import { plainValue } from "../model/cell-content";

const POINTS_PER_CHARACTER = 5.25;
const PADDING = 3.75;
const COMBINING = /\p{M}/gu;

/** A rough width in points that shows the longest constant of a column; formulas are not measured. */
export function fittedColumnWidth(sheet: Sheet, column: number): number {
  let longest = 1;
  for (const [, at, content] of sheet.contents()) {
    if (at !== column || content.formula !== undefined) continue;
    const shown = String(plainValue(content.value)).replaceAll(COMBINING, "");
    longest = Math.max(longest, ...shown.split("\n").map((line) => line.length));
  }
  return longest * POINTS_PER_CHARACTER + PADDING;
}
