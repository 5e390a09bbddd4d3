import type { ListedReason } from "./carry-plan";
import type { SourceTable } from "./source-row";

export interface OldScores {
  /** The scores of indicators 1-10 of the year; null where no table holds all ten or tables contradict each other. */
  readonly values: readonly number[] | null;
  /** Why the rows of a score table are listed. */
  reasonOf(table: SourceTable): ListedReason;
}

/** The scores of a year (BE) among the tables of an old workbook: all ten, from tables that say the year. */
export function oldScores(tables: readonly SourceTable[], year: number): OldScores {
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
      return agree ? "score-used" : "score-differs";
    },
  };
}

function allTen(scores: SourceTable["scores"]): readonly number[] | null {
  const known = (scores ?? []).filter((score) => score !== null);
  return known.length === 10 ? known : null;
}
