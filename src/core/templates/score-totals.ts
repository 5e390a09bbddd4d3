import type { Framework } from "../frameworks/schema";
import { scoreOf, type ScoreResult } from "../scoring/score-of";
import { toA1 } from "../sheet/cell-ref";
import type { PlanCell } from "../sheet/sheet-plan";
import { instrumentMeanFormula, overallFormula, ratingFormula, shownRating, type ScoreCells } from "./score-formulas";

/** The rows below the ten indicators, in their order. */
export const TOTAL_KEYS = ["IIT", "EIT", "OIT", "overall", "rating", "stated", "eitPart1", "eitPart2"] as const;

/** The cells of one year below its scores; a key without one stays empty. */
export type TotalColumn = Readonly<Partial<Record<(typeof TOTAL_KEYS)[number], PlanCell>>>;

/** Where the ten scores of a year begin, and where the totals below them. Zero-based. */
export interface YearPlace {
  readonly firstScoreRow: number;
  readonly totalsRow: number;
  readonly column: number;
}

/** What a year's scores are; a part of EIT that is not known is absent or null. */
export interface YearValues {
  /** Index 0 is indicator 1; null where none is known. */
  readonly scores: readonly (number | null)[];
  readonly stated?: number | null;
  readonly eitPart1?: number | null;
  readonly eitPart2?: number | null;
}

/** Means, overall score and rating of one year as live formulas over its cells; "" while an indicator is not scored. */
export function totalColumn(framework: Framework, place: YearPlace, values: YearValues): TotalColumn {
  const cell = (key: (typeof TOTAL_KEYS)[number]) => {
    return toA1({ row: place.totalsRow + TOTAL_KEYS.indexOf(key), column: place.column });
  };
  const cells: ScoreCells = {
    firstScoreRow: place.firstScoreRow,
    column: place.column,
    instruments: { IIT: cell("IIT"), EIT: cell("EIT"), OIT: cell("OIT") },
    overall: cell("overall"),
    eitPart1: cell("eitPart1"),
    eitPart2: cell("eitPart2"),
  };
  const result = scoreOfYear(framework, values);
  return {
    ...instrumentCells(framework, cells, values.scores, result),
    overall: { formula: overallFormula(framework, cells), value: result.overall ?? "" },
    rating: { formula: ratingFormula(framework, cells), value: shownRating(result.rating) },
    stated: values.stated ?? null,
    eitPart1: values.eitPart1 ?? null,
    eitPart2: values.eitPart2 ?? null,
  };
}

function scoreOfYear(framework: Framework, { scores, eitPart1 = null, eitPart2 = null }: YearValues): ScoreResult {
  return scoreOf(framework, scores, eitPart1 === null || eitPart2 === null ? undefined : { eitPart1, eitPart2 });
}

/** The mean stays unrounded in its cell, as every later figure needs it. */
function instrumentCells(
  framework: Framework,
  cells: ScoreCells,
  scores: readonly (number | null)[],
  result: ScoreResult,
): TotalColumn {
  return Object.fromEntries(
    framework.instruments.map(({ id }) => {
      const own = framework.indicators.filter(({ instrument }) => instrument === id);
      const sum = own.reduce((total, { number }) => total + (scores[number - 1] ?? 0), 0);
      const value = result.instruments[id] === null ? "" : sum / own.length;
      return [id, { formula: instrumentMeanFormula(framework, id, cells), value }];
    }),
  );
}
