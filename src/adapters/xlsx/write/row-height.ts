import type { PlanCell, SheetPlan, StyleName } from "../../../core/sheet/sheet-plan";
import { DOCUMENT_FONT_SIZE, LINE_HEIGHT } from "../../look/look";
import { STYLE_LOOKS } from "../../look/style-looks";

/** Letters of the document font in one digit's width of column, a little being lost where words break. */
const LETTERS_A_DIGIT = 0.7;
export const DEFAULT_WIDTH = 8.43;
/** Excel's own limit, in points. */
const HIGHEST_ROW = 409;
/** Thai vowels and tones above and below take no width. */
const NO_WIDTH = /\p{M}/gu;

/**
 * The height a cell is likely to need, in points. A file's reader draws a row as high as the file says, so somebody
 * must guess; the guess is not marked as a person's, and Excel fits the row anew when a cell of it changes.
 */
export function likelyHeight(plan: SheetPlan, row: number, column: number, value: PlanCell, style: StyleName): number {
  const { font, wrap } = STYLE_LOOKS[style];
  const text = value !== null && typeof value === "object" ? value.value : value;
  return typeof text === "string" && wrap
    ? wrappedHeight(text, widthOf(plan, row, column), font.size)
    : lineHeight(font.size);
}

/** The height of one line of letters of a size, both in points. */
function lineHeight(size: number): number {
  return (LINE_HEIGHT * size) / DOCUMENT_FONT_SIZE;
}

/** The likely height of a text that wraps in a column of that width (in characters), in letters of that size (points). */
export function wrappedHeight(text: string, width: number, size: number): number {
  const perLine = Math.max(1, Math.floor((width * LETTERS_A_DIGIT * DOCUMENT_FONT_SIZE) / size));
  const lines = text.split(/\r\n|\r|\n/u).map((part) => Math.ceil(part.replace(NO_WIDTH, "").length / perLine));
  return Math.min(HIGHEST_ROW, lineHeight(size) * lines.reduce((sum, count) => sum + Math.max(1, count), 0));
}

/** A merged cell is as wide as all its columns. */
function widthOf({ merges, columnWidths }: SheetPlan, row: number, column: number): number {
  const columns = merges.find((merge) => merge.row === row && merge.column === column)?.columns ?? 1;
  return Array.from({ length: columns }, (_, index) => columnWidths[column + index] ?? DEFAULT_WIDTH).reduce(
    (sum, width) => sum + width,
    0,
  );
}
