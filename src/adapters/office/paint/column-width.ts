const PIXELS_PER_CHARACTER = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/**
 * The width of a column in points, as Office.js wants it, from its width in characters of the default font, as files and
 * Excel's own dialog state it. Calibri 11 at 96 dpi: 8.43 characters are 64 pixels, 48 points (ECMA-376 part 1, 18.3.1.13).
 */
export function widthInPoints(characters: number): number {
  return Math.trunc(characters * PIXELS_PER_CHARACTER + PADDING_PIXELS) * POINTS_PER_PIXEL;
}
