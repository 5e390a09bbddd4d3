import { readDecimal, type Fraction } from "./decimal";

/** One score of 0-100 as it stands in a sheet. */
export type ScoreReading =
  | { readonly kind: "score"; readonly value: Fraction }
  | { readonly kind: "unscored" }
  | { readonly kind: "out-of-range" };

/** Reads a score. null and undefined are unscored; below 0, above 100, NaN and anything not a number are out of range. */
export function readScore(score: number | null | undefined): ScoreReading {
  if (score === null || score === undefined) return { kind: "unscored" };
  const value = score >= 0 && score <= 100 ? readDecimal(score) : null;
  return value === null ? { kind: "out-of-range" } : { kind: "score", value };
}
