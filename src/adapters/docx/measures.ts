const TWIPS_PER_CENTIMETRE = 1440 / 2.54;
const TWIPS_PER_POINT = 20;
const HALF_POINTS_PER_POINT = 2;

/** Centimetres in twentieths of a point, whole ones. */
export function twipsOfCentimetres(centimetres: number): number {
  return Math.round(centimetres * TWIPS_PER_CENTIMETRE);
}

/** Points in twentieths of a point. */
export function twipsOfPoints(points: number): number {
  return points * TWIPS_PER_POINT;
}

/** Points in half points, in which letters are measured. */
export function halfPoints(points: number): number {
  return points * HALF_POINTS_PER_POINT;
}
