import type { Framework } from "../frameworks/schema";
import type { CellRef } from "../sheet/cell-ref";
import { textOf, type CellValue } from "../sheet/cell-value";
import { cellOf, type Table, type TableRow } from "../sheet/table";
import { SCORE_TOTALS } from "../templates/data/score-columns";
import { toArabicDigits } from "../thai/digits";
import { foldText } from "../thai/fold-text";
import { scoreKey } from "./score-columns";

/** A value and the cell it stands in. */
export interface PlacedValue {
  readonly at: CellRef;
  readonly value: CellValue;
}

export interface IndicatorRow {
  /** 1-10 */
  readonly no: number;
  readonly score: PlacedValue;
  readonly instrument: PlacedValue | null;
}

/** What a score table says of one year. */
export interface YearScores {
  readonly sheet: string;
  /** BE. */
  readonly year: number;
  readonly indicators: readonly IndicatorRow[];
  /** The overall score that the agency was told, where the sheet holds one. */
  readonly stated: PlacedValue | null;
  readonly eitPart1: PlacedValue | null;
  readonly eitPart2: PlacedValue | null;
}

/** Reads the scores of a year (BE) from a score table, or null when the table has no column for that year. */
export function readScores(table: Table, framework: Framework, year: number): YearScores | null {
  const key = [scoreKey(year), "score"].find((candidate) => table.columns.some((column) => column.key === candidate));
  if (table.layout !== "scores" || key === undefined) return null;
  const labelled = (label: string): PlacedValue | null => {
    const row = table.rows.find((candidate) => foldText(textOf(candidate.cells["indicator"])) === foldText(label));
    return row === undefined ? null : placed(table, row, key);
  };
  return {
    sheet: table.sheet,
    year,
    indicators: indicatorRows(table, framework, key),
    stated: labelled(SCORE_TOTALS.stated),
    eitPart1: labelled(SCORE_TOTALS.eitPart1),
    eitPart2: labelled(SCORE_TOTALS.eitPart2),
  };
}

function indicatorRows(table: Table, framework: Framework, key: string): readonly IndicatorRow[] {
  return table.rows.flatMap((row): readonly IndicatorRow[] => {
    const no = indicatorNumber(row, framework);
    const score = placed(table, row, key);
    if (no === null || score === null) return [];
    return [{ no, score, instrument: placed(table, row, "instrument") }];
  });
}

function indicatorNumber(row: TableRow, framework: Framework): number | null {
  const number = Number(toArabicDigits(textOf(row.cells["no"])));
  const name = foldText(textOf(row.cells["indicator"]));
  const byName = framework.indicators.find((indicator) =>
    [indicator.name, ...indicator.aliases].map(foldText).includes(name),
  );
  return (framework.indicators.find((indicator) => indicator.number === number) ?? byName)?.number ?? null;
}

function placed(table: Table, row: TableRow, key: string): PlacedValue | null {
  const at = cellOf(table, row, key);
  return at === null ? null : { at, value: row.cells[key] ?? null };
}

/** The ten scores for the scoring functions: index 0 is indicator 1; what is not a number is null. */
export function scoreValues(reading: YearScores, framework: Framework): readonly (number | null)[] {
  return framework.indicators.map(({ number }) =>
    numberOf(reading.indicators.find((row) => row.no === number)?.score ?? null),
  );
}

/** The number a placed cell holds, or null for text, an empty cell and an error. */
export function numberOf(placedValue: PlacedValue | null): number | null {
  return typeof placedValue?.value === "number" ? placedValue.value : null;
}
