import { isDoubtful } from "../frameworks/confidence";
import type { Framework, Instrument } from "../frameworks/schema";
import { add, meanOf, scale, ZERO, type Fraction } from "./decimal";
import { published } from "./published";
import { rate, type Rating } from "./rate";
import { readScore, type ScoreReading } from "./read-score";
import { scoreConfidence, type ScoreConfidence } from "./score-confidence";

/** The scores of the two parts of EIT, 0-100; null for a part that is not known. */
export interface EitParts {
  readonly eitPart1: number | null;
  readonly eitPart2: number | null;
}

/** A result in points of 100, rounded half up once to two decimals. null is unknown, never zero. */
export interface ScoreResult {
  readonly instruments: Readonly<Record<Instrument, number | null>>;
  readonly overall: number | null;
  readonly rating: Rating | null;
  /** Numbers of the indicators below the pass line. */
  readonly failing: readonly number[];
  /** Numbers of the indicators without a score. */
  readonly unscored: readonly number[];
  /** Numbers of the indicators whose score is not a number from 0 to 100. */
  readonly outOfRange: readonly number[];
  /** How well the framework's facts behind the numbers are known. */
  readonly confidence: ScoreConfidence;
}

/**
 * The result of ten indicator scores (index 0 is indicator 1; scores beyond the framework's indicators are not read).
 * An indicator without a usable score makes its instrument, the overall score and the rating null; the others count on.
 * A rating that rests on facts nobody could source is not certain.
 */
export function scoreOf(framework: Framework, scores: readonly (number | null)[], parts?: EitParts): ScoreResult {
  const readings = framework.indicators.map(({ number, instrument }) => ({
    number,
    instrument,
    reading: readScore(scores[number - 1]),
  }));
  const means = framework.instruments.map(({ id, weight }) => ({ id, weight, mean: instrumentMean(id, readings) }));
  const overall = overallOf(means);
  const rated = overall === null ? null : ratingOf(framework, published(overall), means, parts);
  const confidence = scoreConfidence(framework, rated?.label ?? null);
  const numbersOf = (kind: ScoreReading["kind"]) =>
    readings.filter(({ reading }) => reading.kind === kind).map(({ number }) => number);
  return {
    instruments: {
      IIT: publishedMean("IIT", means),
      EIT: publishedMean("EIT", means),
      OIT: publishedMean("OIT", means),
    },
    overall: overall === null ? null : published(overall),
    rating: rated === null ? null : { ...rated, certain: rated.certain && !isDoubtful(confidence.rating ?? "unknown") },
    failing: readings.filter(({ reading }) => isBelow(reading, framework.passLine.value)).map(({ number }) => number),
    unscored: numbersOf("unscored"),
    outOfRange: numbersOf("out-of-range"),
    confidence,
  };
}

interface IndicatorReading {
  readonly number: number;
  readonly instrument: Instrument;
  readonly reading: ScoreReading;
}

interface InstrumentMean {
  readonly id: Instrument;
  readonly weight: number;
  readonly mean: Fraction | null;
}

function instrumentMean(id: Instrument, readings: readonly IndicatorReading[]): Fraction | null {
  const own = readings.filter(({ instrument }) => instrument === id);
  const values = own.flatMap(({ reading }) => (reading.kind === "score" ? [reading.value] : []));
  return values.length < own.length ? null : meanOf(values);
}

function overallOf(means: readonly InstrumentMean[]): Fraction | null {
  return means.reduce<Fraction | null>(
    (total, { mean, weight }) => (total === null || mean === null ? null : add(total, scale(mean, weight, 100))),
    ZERO,
  );
}

function publishedMean(wanted: Instrument, means: readonly InstrumentMean[]): number | null {
  const mean = means.find(({ id }) => id === wanted)?.mean ?? null;
  return mean === null ? null : published(mean);
}

function ratingOf(
  framework: Framework,
  overall: number,
  means: readonly InstrumentMean[],
  parts: EitParts | undefined,
): Rating | null {
  const instruments = means.flatMap(({ id, mean }) => (mean === null ? [] : [{ id, score: published(mean) }]));
  return rate(framework, { overall, instruments, eitParts: [partOf(parts?.eitPart1), partOf(parts?.eitPart2)] });
}

function partOf(part: number | null | undefined): number | null {
  const reading = readScore(part);
  return reading.kind === "score" ? published(reading.value) : null;
}

function isBelow(reading: ScoreReading, line: number): boolean {
  return reading.kind === "score" && published(reading.value) < line;
}
