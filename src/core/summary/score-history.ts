import type { Framework } from "../frameworks/schema";
import { numberOf, readScores, scoreValues } from "../recognition/read-scores";
import type { CheckContext } from "../validation/check-context";

/** The scores of the years that the score sheet shows, as they stand there. */
export interface ScoreHistory {
  readonly framework: Framework;
  /** Oldest first; the assessed year is the last. */
  readonly years: readonly ScoreYear[];
}

export interface ScoreYear {
  /** BE. */
  readonly year: number;
  /** By which the year is rated; null where none is held. */
  readonly framework: Framework | null;
  /** Index 0 is indicator 1, in points of 0-100; null where the sheet has no usable score. */
  readonly scores: readonly (number | null)[];
  readonly stated: number | null;
  readonly eitPart1: number | null;
  readonly eitPart2: number | null;
}

const MOST_YEARS = 5;
const HIGHEST = 100;
const YEAR_KEY = /^score-(\d{4})$/u;

/** The last five years of the score sheet up to the assessed one; null where no sheet shows that year's scores. */
export function scoreHistory({ workbook, scores, framework, held }: CheckContext): ScoreHistory | null {
  const table = workbook.tables.find(({ layout, sheet }) => layout === "scores" && sheet === scores?.sheet);
  if (table === undefined || scores === null || framework === null) return null;
  const shown = table.columns.flatMap(({ key }) => YEAR_KEY.exec(key)?.[1] ?? []).map(Number);
  const years = [...new Set([...shown, scores.year])].filter((year) => year <= scores.year).sort((a, b) => a - b);
  const rows = years.slice(-MOST_YEARS).flatMap((year): readonly ScoreYear[] => {
    const own = year === scores.year ? framework : held.frameworks.find(({ fiscalYear }) => fiscalYear === year);
    const read = readScores(table, own ?? framework, year);
    if (read === null) return [];
    const [stated, eitPart1, eitPart2] = [read.stated, read.eitPart1, read.eitPart2].map((placed) =>
      usable(numberOf(placed)),
    );
    return [
      {
        year,
        framework: own ?? null,
        scores: scoreValues(read, own ?? framework).map(usable),
        ...{ stated: stated ?? null, eitPart1: eitPart1 ?? null, eitPart2: eitPart2 ?? null },
      },
    ];
  });
  const hasScores = rows.some((row) => row.scores.some((score) => score !== null));
  return hasScores ? { framework, years: rows } : null;
}

/** What is no score of 0-100 is not shown. */
function usable(value: number | null): number | null {
  return value !== null && value >= 0 && value <= HIGHEST ? value : null;
}
