const POINTS_PER_PIXEL = 0.75;
const PIXELS_PER_CHARACTER = 7;
export const POINTS_PER_INCH = 72;

/** A column width in points as the width a file holds: characters of the standard font, padding included. */
export function widthInFile(points: number): number {
  return Math.round((points / POINTS_PER_PIXEL / PIXELS_PER_CHARACTER) * 256) / 256;
}

/** The width a file holds, in points. */
export function widthInPoints(characters: number): number {
  return Math.round(characters * PIXELS_PER_CHARACTER * POINTS_PER_PIXEL * 100) / 100;
}
