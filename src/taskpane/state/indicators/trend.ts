import type { Instrument } from "../../../core/frameworks/schema";
import type { YearStanding } from "../../../core/standing/standing";

/** What the chart draws: one line of scores over the years. */
export interface TrendLine {
  readonly key: Instrument | "overall" | "indicator";
  readonly points: readonly TrendPoint[];
}

export interface TrendPoint {
  /** BE. */
  readonly year: number;
  readonly score: number;
}

const INSTRUMENTS: readonly Instrument[] = ["IIT", "EIT", "OIT"];

/** The lines of one indicator, or of the overall score and the instruments; a year without a score has no point. */
export function trendLines(years: readonly YearStanding[], indicator: number | null): readonly TrendLine[] {
  const line = (key: TrendLine["key"], scoreIn: (year: YearStanding) => number | null): TrendLine => ({
    key,
    points: years.flatMap((standing) => {
      const score = scoreIn(standing);
      return score === null ? [] : [{ year: standing.year, score }];
    }),
  });
  if (indicator !== null) return [line("indicator", ({ scores }) => scores[indicator - 1] ?? null)];
  return [
    line("overall", ({ result }) => result?.overall ?? null),
    ...INSTRUMENTS.map((id) => line(id, ({ result }) => result?.instruments[id] ?? null)),
  ].filter(({ points }) => points.length > 0);
}
