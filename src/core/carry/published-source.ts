import { TIME_KEYS, type PublishedKey } from "../recognition/published/published-key";
import type { PlacedPeriod, PublishedRow, PublishedValue } from "../recognition/published/published-row";
import type { PublishedSheet, PublishedTable } from "../recognition/published/published-table";
import { isYearScoreKey } from "../recognition/published/grid-keys";
import { isContradiction } from "../recognition/published/read-subject";
import type { CellRef } from "../sheet/cell-ref";
import { resultYear } from "./result-year";
import type { OldPeriod, SourceRow, SourceTable } from "./source-row";

/** What a carried row has a place for, as it stands or as what was read of it. */
const CARRIED_KEYS: readonly string[] = [
  ...(["no", "code", "instrument", "indicator", "question", "issue"] as const),
  ...(["measure", "steps", "owners", "period", "monitoring"] as const),
] satisfies readonly PublishedKey[];
const INDICATORS = 10;
const NO_DAYS = { start: null, end: null };

/** The tables of a published sheet of a file as sources of rows. */
export function publishedSources(sheet: PublishedSheet, file: string): readonly SourceTable[] {
  return sheet.tables.map((table) => ({
    file,
    sheet: table.sheet,
    range: table.range,
    layout: table.layout,
    hasMeasures: table.columns.some(({ key, also }) => key === "measure" || also === "measure"),
    rows: table.rows.map((row) => sourceRow(row, table)),
    resultYear: lastScoredYear(table) ?? resultYear(sheet, table),
    scores: table.layout === "004-A" || table.layout === "004-B" ? scoresOf(table) : null,
  }));
}

function sourceRow(row: PublishedRow, table: PublishedTable): SourceRow {
  const { values, subject, periods } = row;
  const isStepsInMeasure = isSameCell(values.measure, values.steps);
  return {
    at: placeOf(row, table),
    code: textIn(values.code) || textIn(values.no),
    issue: issueOf(row),
    indicator: indicatorOf(subject),
    items: subject.items.map(({ code }) => code),
    measure: textIn(values.measure),
    packed: values.measure?.cells.length === 1 ? row.packedMeasures : [],
    steps: isStepsInMeasure ? "" : textIn(values.steps),
    isStepsInMeasure,
    owners: (values.owners?.cells ?? []).map(({ value }) => value),
    monitoring: textIn(values.monitoring),
    period: periodOf(periods, periodText(row)),
    left: Object.keys(values).filter((key) => !isCarried(key)),
    text: Object.values(values)
      .filter(({ carried }) => !carried)
      .map(({ text }) => text)
      .join(" | "),
  };
}

/** null where several are named too: the issue's text says which. */
function indicatorOf({ indicator }: PublishedRow["subject"]): SourceRow["indicator"] {
  return indicator !== null && isContradiction(indicator) ? "contradiction" : (indicator?.number ?? null);
}

/** The times of a row as typed; of ticks under quarters or months what heads them. */
function periodText({ values, periods }: PublishedRow): string {
  const typed =
    values.period === undefined ? periods.map(({ reading }) => reading.typed) : values.period.text.split("\n");
  return [...new Set(typed)].join("\n");
}

function isCarried(key: string): boolean {
  return CARRIED_KEYS.includes(key) || TIME_KEYS.some((own) => own === key);
}

function textIn(value: PublishedValue | undefined): string {
  return value?.text ?? "";
}

/** The issue as typed, with the question below it; where the row has neither, its heading. */
function issueOf({ values, subject }: PublishedRow): string {
  const typed = [values.indicator, values.issue, values.question].flatMap((value) =>
    value === undefined ? [] : [value.text],
  );
  return typed.length > 0 ? typed.join("\n") : (subject.indicator?.text ?? "");
}

/** The cell of the measure; where that stands in a row above, another cell of the row itself. */
function placeOf({ rows, values }: PublishedRow, { range }: PublishedTable): CellRef {
  const own = [values.measure, ...Object.values(values)].find((value) => value?.carried === false);
  return own?.cells[0]?.at ?? { row: rows[0] ?? range.row, column: range.column };
}

function isSameCell(first: PublishedValue | undefined, second: PublishedValue | undefined): boolean {
  const [a, b] = [first?.cells[0]?.at, second?.cells[0]?.at];
  return a !== undefined && a.row === b?.row && a.column === b.column;
}

/** Days only where the row has one period whose days are said outright. */
function periodOf(periods: readonly PlacedPeriod[], text: string): OldPeriod {
  const [only, second] = periods;
  return { ...(only === undefined || second !== undefined ? NO_DAYS : daysOf(only)), text };
}

function daysOf({ reading }: PlacedPeriod): Pick<OldPeriod, "start" | "end"> {
  if (reading.kind === "standing" || reading.kind === "unreadable") return NO_DAYS;
  const { start, end, conflict, yearFrom, deadline } = reading;
  if (conflict !== undefined || yearFrom !== undefined) return NO_DAYS;
  return { start: deadline === undefined ? (start ?? null) : null, end: end ?? null };
}

function scoresOf(table: PublishedTable): readonly (number | null)[] {
  const year = lastScoredYear(table);
  const scoreIn = ({ subject, yearScores }: PublishedRow) =>
    year === null ? subject.score : yearScores?.find((own) => own.year === year);
  return Array.from({ length: INDICATORS }, (_, index) => {
    const own = table.rows.filter(({ subject }) => subject.indicator?.number === index + 1);
    const [only, second] = own;
    return only === undefined || second !== undefined ? null : (scoreIn(only)?.value ?? null);
  });
}

/** The last year (BE) of a table that has a column of scores for each year; null for any other table. */
function lastScoredYear({ columns }: PublishedTable): number | null {
  if (columns.some(({ key }) => key === "score")) return null;
  const years = columns.flatMap(({ key }) => (isYearScoreKey(key) ? [Number(key.slice("score-".length))] : []));
  return years.length === 0 ? null : Math.max(...years);
}
