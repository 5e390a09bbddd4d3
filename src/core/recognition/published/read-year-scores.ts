import { textOf } from "../../sheet/cell-value";
import type { PublishedProblem } from "./published-problem";
import { YEAR_SCORE_KEYS } from "./published-key";
import type { PlacedYearScore, PublishedRow } from "./published-row";
import { readScoreCell } from "./read-score-cell";

/** The scores of a row in a table that has a column for each year, oldest first, and the cells without a score. */
export function readYearScores(values: PublishedRow["values"]): {
  readonly scores: readonly PlacedYearScore[];
  readonly problems: readonly PublishedProblem[];
} {
  const scores: PlacedYearScore[] = [];
  const problems: PublishedProblem[] = [];
  for (const key of YEAR_SCORE_KEYS) {
    const cell = values[key]?.cells[0];
    if (cell === undefined) continue;
    const { at, value: typed } = cell;
    const value = readScoreCell(typed);
    if (value === null) problems.push({ kind: "unreadable-value", at, key, text: textOf(typed) });
    else scores.push({ year: Number(key.slice("score-".length)), value, at });
  }
  return { scores, problems };
}
