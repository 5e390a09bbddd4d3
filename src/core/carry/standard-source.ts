import type { Framework } from "../frameworks/schema";
import { readScores, scoreValues, type YearScores } from "../recognition/read-scores";
import { scoreKey } from "../recognition/score-columns";
import { isBlank, textOf, type CellValue } from "../sheet/cell-value";
import type { Table, TableRow } from "../sheet/table";
import type { CalendarDate } from "../thai/calendar-date";
import { formatDate } from "../thai/format-date";
import { readDate } from "../thai/read-date";
import type { OldPeriod, SourceRow, SourceTable } from "./source-row";

const CARRIED_KEYS = ["code", "issue", "measure", "steps", "start", "end", "owners", "monitoring"];

/** A standard table as a source of rows. `year` is that of its workbook's result (BE), `framework` that of the new year. */
export function standardSource(
  table: Table,
  { file, year }: { readonly file: string; readonly year: number | null },
  framework: Framework,
): SourceTable {
  const { fiscalYear } = framework;
  const saysYear = table.columns.some(({ key }) => key === scoreKey(fiscalYear));
  const scores = readScores(table, framework, fiscalYear);
  return {
    file,
    sheet: table.sheet,
    range: table.range,
    layout: table.layout,
    hasMeasures: table.layout !== "scores",
    rows: table.rows.map((row) => sourceRow(row, table)),
    resultYear: saysYear ? fiscalYear : year,
    scores: table.layout === "scores" ? scoresOf(scores, framework) : null,
  };
}

function scoresOf(scores: YearScores | null, framework: Framework): SourceTable["scores"] {
  return scores === null ? [] : scoreValues(scores, framework);
}

function sourceRow({ row, cells }: TableRow, table: Table): SourceRow {
  const text = (key: string) => textOf(cells[key]);
  const filled = table.columns.filter(({ key }) => !isBlank(cells[key]));
  const measured = filled.find(({ key }) => key === "measure") ?? filled[0];
  const owner = table.layout === "department" ? table.department : (cells["owners"] ?? null);
  return {
    at: { row, column: measured?.at.column ?? table.range.column },
    code: text("code"),
    issue: text("issue"),
    indicator: null,
    items: [],
    measure: text("measure"),
    packed: [],
    steps: text("steps"),
    isStepsInMeasure: false,
    owners: isBlank(owner) ? [] : [owner],
    monitoring: text("monitoring"),
    period: periodOf(cells["start"] ?? null, cells["end"] ?? null),
    left: filled.map(({ key }) => key).filter((key) => !CARRIED_KEYS.includes(key)),
    text: filled.map(({ key }) => text(key)).join(" | "),
  };
}

function periodOf(start: CellValue, end: CellValue): OldPeriod {
  const days = [start, end].map(dayOf);
  const words = [start, end].map((value, index) => wordsOf(value, days[index] ?? null)).filter((text) => text !== "");
  return { start: days[0] ?? null, end: days[1] ?? null, text: words.join(" - ") };
}

function dayOf(value: CellValue): CalendarDate | null {
  const reading = readDate(value);
  return reading.kind === "date" ? reading.date : null;
}

function wordsOf(value: CellValue, day: CalendarDate | null): string {
  return day === null ? textOf(value) : formatDate(day, "arabic");
}
