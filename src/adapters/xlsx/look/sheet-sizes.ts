import { isTrue } from "../package/workbook-part";
import { LOOK_LIMITS } from "./look-limits";

/** Columns of one width, zero-based and both included. */
export interface ColumnSize {
  readonly from: number;
  readonly to: number;
  readonly points: number;
}

const PIXELS_A_DIGIT = 7;
const POINTS_A_PIXEL = 0.75;

/** A column's width in points, from the file's count of digits of the usual font (ECMA-376-1, 18.3.1.13). NaN stays NaN. */
export function pointsOfWidth(digits: number): number {
  const kept = digits > LOOK_LIMITS.widest ? LOOK_LIMITS.widest : digits;
  return Math.max(0, Math.trunc(kept * PIXELS_A_DIGIT)) * POINTS_A_PIXEL;
}

/** The heights that the rows of one sheet say they have, in points. */
export class RowHeights {
  private readonly own = new Map<number, number>();
  private usualHeight: number = LOOK_LIMITS.usualHeight;

  put(row: number, attributes: ReadonlyMap<string, string>): void {
    const height = Number(attributes.get("ht") ?? "x");
    if (isTrue(attributes.get("hidden"))) this.own.set(row, 0);
    else if (height >= 0) this.own.set(row, height > LOOK_LIMITS.highest ? LOOK_LIMITS.highest : height);
  }

  usual(height: number, isHidden: boolean): void {
    if (isHidden) this.usualHeight = 0;
    else if (height > 0 && height <= LOOK_LIMITS.highest) this.usualHeight = height;
  }

  of(row: number): number {
    return this.own.get(row) ?? this.usualHeight;
  }
}
