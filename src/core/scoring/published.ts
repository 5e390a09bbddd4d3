import { roundHalfUp, type Fraction } from "./decimal";

const DECIMALS = 2;

/** A score as it is published and compared with lines: two decimals, a tie upwards. */
export function published(score: Fraction): number {
  return roundHalfUp(score, DECIMALS);
}
