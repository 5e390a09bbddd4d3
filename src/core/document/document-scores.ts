import type { Framework } from "../frameworks/schema";
import type { IndicatorRow, PlacedValue, YearScores } from "../recognition/read-scores";
import { toArabicDigits } from "../thai/digits";
import type { DocumentKey } from "./document-key";
import type { DocumentRow } from "./document-row";
import type { ReportDocument } from "./report-document";

/**
 * The scores of a year (BE) as published tables tell them, which name no year themselves: those of the table with the
 * most indicators, of several such of the one that also says their instruments. null where no table has any.
 */
export function documentScores({ tables }: ReportDocument, framework: Framework, year: number): YearScores | null {
  const readings = tables
    .filter(({ kind, source }) => kind === "scores" && source.kind === "published")
    .map((table): YearScores => ({
      sheet: table.sheet,
      year,
      indicators: table.rows.flatMap((row) => indicatorRow(row, framework)),
      stated: null,
      eitPart1: null,
      eitPart2: null,
    }));
  const fullest = readings.toSorted((a, b) => wealthOf(b) - wealthOf(a))[0];
  return fullest === undefined || fullest.indicators.length === 0 ? null : fullest;
}

function wealthOf({ indicators }: YearScores): number {
  return indicators.length * 2 + (indicators.some(({ instrument }) => instrument !== null) ? 1 : 0);
}

/** The row's number decides over a name that is wrong; the rules of identity say so. */
function indicatorRow({ values, subject, scores }: DocumentRow, framework: Framework): readonly IndicatorRow[] {
  const no = subject.indicator?.number ?? Number(toArabicDigits(values.no?.text ?? ""));
  const [score] = scores;
  const cell = values.score?.cells[0];
  if (cell === undefined || !framework.indicators.some(({ number }) => number === no)) return [];
  return [{ no, score: { at: cell.at, value: score?.value ?? cell.value }, instrument: placed(values, "instrument") }];
}

function placed(values: DocumentRow["values"], key: DocumentKey): PlacedValue | null {
  const cell = values[key]?.cells[0];
  return cell === undefined ? null : { at: cell.at, value: cell.value };
}
