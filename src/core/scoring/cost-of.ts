import type { Framework, Instrument } from "../frameworks/schema";
import { readDecimal, roundHalfUp, scale, subtract, type Fraction } from "./decimal";
import { readScore } from "./read-score";

// 100 / 7 of a weight is no finite decimal; ten decimals keep every sum of such costs right to the two that are shown.
const DECIMALS = 10;
const FULL_SCORE = 100;

/** Points of the overall score that a low score costs; never below 0. */
export interface ScoreCost {
  /** Against a score of 100. */
  readonly againstFull: number;
  /** Against a score just on the pass line. */
  readonly againstPassLine: number;
}

/**
 * What an indicator's score costs the overall score: its shortfall times its share of the weights.
 * Indicator 10 at 50.00 costs 10 points against 100 and 7 against 85. Returns null for an indicator that the framework
 * does not have and for a score that is not 0-100.
 */
export function costOf(framework: Framework, indicatorNumber: number, score: number | null): ScoreCost | null {
  const indicator = framework.indicators.find(({ number }) => number === indicatorNumber);
  if (indicator === undefined) return null;
  const siblings = framework.indicators.filter(({ instrument }) => instrument === indicator.instrument).length;
  return costOfShare(framework, indicator.instrument, siblings, score);
}

/** What an instrument's mean costs the overall score: OIT at 60.00 costs 16 points against 100. null as in `costOf`. */
export function costOfInstrument(framework: Framework, instrument: Instrument, mean: number | null): ScoreCost | null {
  return costOfShare(framework, instrument, 1, mean);
}

function costOfShare(framework: Framework, wanted: Instrument, shares: number, score: number | null): ScoreCost | null {
  const instrument = framework.instruments.find(({ id }) => id === wanted);
  const reading = readScore(score);
  if (instrument === undefined || reading.kind !== "score") return null;
  const costAgainst = (line: number) => shortfall(line, reading.value, instrument.weight, shares);
  return { againstFull: costAgainst(FULL_SCORE), againstPassLine: costAgainst(framework.passLine.value) };
}

function shortfall(line: number, score: Fraction, weight: number, shares: number): number {
  const target = readDecimal(line);
  if (target === null) throw new Error(`The line ${String(line)} is not a number`);
  return Math.max(0, roundHalfUp(scale(subtract(target, score), weight, FULL_SCORE * shares), DECIMALS));
}
