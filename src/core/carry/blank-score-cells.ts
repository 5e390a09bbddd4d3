import type { Framework } from "../frameworks/schema";
import { readScores } from "../recognition/read-scores";
import { scoreKey } from "../recognition/score-columns";
import type { CellRef } from "../sheet/cell-ref";
import { isBlank } from "../sheet/cell-value";
import type { Table } from "../sheet/table";

/** A cell of the workbook's own score sheet, zero-based. */
export interface ScoreCell {
  readonly sheet: string;
  readonly at: CellRef;
}

/**
 * Where the scores of the framework's year go in a score sheet that is there already, indicator 1 first; null unless the
 * workbook has one such sheet and every score in it is still blank.
 */
export function blankScoreCells(standing: readonly Table[], framework: Framework): readonly ScoreCell[] | null {
  const year = framework.fiscalYear;
  const [table, other] = standing.filter(({ layout }) => layout === "scores");
  if (table === undefined || other !== undefined) return null;
  if (!table.columns.some(({ key }) => key === scoreKey(year))) return null;
  const rows = readScores(table, framework, year)?.indicators ?? [];
  const cells = framework.indicators.flatMap(({ number }): readonly ScoreCell[] => {
    const score = rows.find(({ no }) => no === number)?.score;
    return score === undefined || !isBlank(score.value) ? [] : [{ sheet: table.sheet, at: score.at }];
  });
  return cells.length === framework.indicators.length ? cells : null;
}
