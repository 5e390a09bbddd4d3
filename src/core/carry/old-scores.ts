import type { ListedReason } from "./carry-plan";
import type { SourceTable } from "./source-row";

export interface OldScores {
  /** The scores of indicators 1-10 of the year; null where no table holds all ten or tables contradict each other. */
  readonly values: readonly number[] | null;
  /** Why the rows of a score table are listed. */
  reasonOf(table: SourceTable): ListedReason;
}

/**
 * The scores of a year (BE) among old tables: all ten, from tables that say the year. `isThere` tells that the workbook
 * has a score sheet that somebody filled in, which is left as it is.
 */
export function oldScores(tables: readonly SourceTable[], year: number, isThere: boolean): OldScores {
  const full = new Map(
    tables.flatMap((table) => {
      const values = table.resultYear === year ? allTen(table.scores) : null;
      return values === null ? [] : [[table, values] as const];
    }),
  );
  const [values, ...others] = full.values();
  const agree = others.every((other) => other.every((score, index) => score === values?.[index]));
  return {
    values: values !== undefined && agree ? values : null,
    reasonOf(table) {
      if (table.resultYear !== year) return "score-other-year";
      if (!full.has(table)) return "score-incomplete";
      if (!agree) return "score-differs";
      return isThere ? "score-sheet-there" : "score-used";
    },
  };
}

/** The ten scores of a score table; null where one is missing, and for any other table. */
export function allTen(scores: SourceTable["scores"]): readonly number[] | null {
  const known = (scores ?? []).filter((score) => score !== null);
  return known.length === 10 ? known : null;
}
