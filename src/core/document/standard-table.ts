import type { OwnersAndSections } from "../departments/read-sections";
import { readSections } from "../departments/read-sections";
import type { PlacedDay, PlacedStatus, PublishedValue, Subject } from "../recognition/published/published-row";
import { indicatorByName, instrumentIn, NO_SUBJECT } from "../recognition/published/read-subject";
import { isBlank, textOf, type CellValue } from "../sheet/cell-value";
import type { Table, TableColumn, TableRow } from "../sheet/table";
import { eachInSteps, type Steps } from "../steps/steps";
import { readStatus } from "../statuses/read-status";
import { toArabicDigits } from "../thai/digits";
import { readDate } from "../thai/read-date";
import type { DocumentKey } from "./document-key";
import type { DocumentCell, DocumentRow, DocumentScore, DocumentSpan } from "./document-row";
import type { DocumentColumn, DocumentTable } from "./document-table";
import { rowTitle } from "./row-title";
import { TABLE_KINDS } from "./table-kinds";

const ROWS_A_STEP = 20;
const YEAR_KEY = /^score-(\d{4})$/u;
const LINK = /(?:https?:\/\/|www\.)[^\s<>"'()ก-๛]+/giu;

/** What rows of one document share: whom owners are read against, and what repeated texts were read as. */
export interface RowReader {
  readonly departments: readonly string[];
  subjectOf(text: string, row: number, column: number): Subject;
}

/** A table of our own sheets, in the document's shape; it stops after some rows. */
export function* fromStandardTable(table: Table, reader: RowReader): Steps<DocumentTable> {
  const rows: DocumentRow[] = [];
  yield* eachInSteps(table.rows, ROWS_A_STEP, (row) => {
    rows.push(fromRow(row, table, reader));
  });
  return {
    sheet: table.sheet,
    sheetId: table.sheetId,
    layout: table.layout,
    kind: TABLE_KINDS[table.layout],
    department: table.department,
    range: table.range,
    columns: table.columns.map(({ key, header, at }): DocumentColumn => ({ key: documentKey(key), header, at })),
    rows,
    source: { kind: "standard", table },
  };
}

/** The score columns of years are all scores. */
function documentKey(key: string): DocumentKey {
  return KEYS.get(key) ?? "score";
}

const KEYS: ReadonlyMap<string, DocumentKey> = new Map(
  (
    [
      ...(["no", "code", "indicator", "instrument", "issue", "measure", "steps", "start", "end", "owners"] as const),
      ...(["monitoring", "status", "doneOn", "result", "outcome", "evidence", "recommendation", "note"] as const),
      ...(["score", "passLine", "change", "verdict"] as const),
    ] satisfies readonly DocumentKey[]
  ).map((key) => [key, key]),
);

function fromRow({ row, cells }: TableRow, table: Table, reader: RowReader): DocumentRow {
  const filled = table.columns.filter(({ key }) => !isBlank(cells[key]));
  const own = filled.map((column): DocumentCell => cellOf(column, row, cells[column.key] ?? null));
  const values: Partial<Record<DocumentKey, PublishedValue>> = {};
  for (const cell of own) {
    values[cell.key] ??= { cells: [cell], text: textOf(cell.value), carried: false };
  }
  return {
    at: own[0]?.at ?? { row, column: table.range.column },
    title: rowTitle(values),
    values,
    cells: own,
    subject: table.layout === "scores" ? scoreSubject(values) : issueSubject(values, reader),
    owners: ownersOf(values, table, reader),
    spans: spansOf(values),
    status: statusOf(values),
    doneOn: dayOf(values.doneOn),
    evidence: [...new Set(values.evidence?.text.match(LINK) ?? [])],
    packedMeasures: [],
    scores: table.layout === "scores" ? scoresOf(filled, row, cells) : [],
  };
}

function cellOf({ key, at }: TableColumn, row: number, value: CellValue): DocumentCell {
  return { key: documentKey(key), at: { row, column: at.column }, value };
}

function issueSubject({ issue }: DocumentRow["values"], reader: RowReader): Subject {
  const cell = issue?.cells[0];
  return cell === undefined ? NO_SUBJECT : reader.subjectOf(textOf(cell.value), cell.at.row, cell.at.column);
}

function scoreSubject(values: DocumentRow["values"]): Subject {
  const placed = values.instrument?.cells[0];
  const instrument = placed === undefined ? null : instrumentIn(textOf(placed.value), placed.at);
  return { ...NO_SUBJECT, instrument, indicator: scoredIndicator(values) };
}

/** The number and the name of an indicator's row; a row of totals has neither. */
function scoredIndicator({ no, indicator }: DocumentRow["values"]): Subject["indicator"] {
  const cell = (indicator ?? no)?.cells[0];
  const numbers = [indicatorNumber(textIn(no)), indicatorByName(textIn(indicator))].filter((number) => number !== null);
  const [first, second] = numbers;
  if (cell === undefined || first === undefined) return null;
  return { number: second === undefined || second === first ? first : null, text: textOf(cell.value), at: cell.at };
}

function textIn(value: PublishedValue | undefined): string {
  return value?.text ?? "";
}

function indicatorNumber(text: string): number | null {
  const number = Number(/^\d{1,2}$/u.exec(toArabicDigits(text))?.[0]);
  return number >= 1 && number <= 10 ? number : null;
}

function ownersOf({ owners }: DocumentRow["values"], table: Table, { departments }: RowReader) {
  if (table.layout === "department") return tabOwner(table.department);
  return owners === undefined ? null : readSections(owners.cells[0]?.value ?? null, departments);
}

function tabOwner(department: string): OwnersAndSections {
  return { owners: [department], allDepartments: false, unknown: [], sections: [] };
}

function spansOf({ start, end }: DocumentRow["values"]): readonly DocumentSpan[] {
  const cell = start?.cells[0] ?? end?.cells[0];
  return cell === undefined ? [] : [{ at: cell.at, start: dayOf(start), end: dayOf(end), reading: null }];
}

/** A day of the wrong era is the day that was meant; date-era's finding says so. */
function dayOf(value: PublishedValue | undefined): PlacedDay | null {
  const cell = value?.cells[0];
  const reading = readDate(cell?.value ?? null);
  if (cell === undefined || (reading.kind !== "date" && reading.kind !== "date-in-wrong-era")) return null;
  return { day: reading.date, at: cell.at };
}

function statusOf({ status }: DocumentRow["values"]): PlacedStatus | null {
  const cell = status?.cells[0];
  const reading = readStatus(cell?.value ?? null);
  if (cell === undefined || reading.kind !== "status") return null;
  return { status: reading.status, at: cell.at };
}

function scoresOf(filled: readonly TableColumn[], row: number, cells: TableRow["cells"]): readonly DocumentScore[] {
  return filled.flatMap(({ key, at }): readonly DocumentScore[] => {
    const year = YEAR_KEY.exec(key)?.[1];
    const value = cells[key];
    if ((key !== "score" && year === undefined) || typeof value !== "number") return [];
    return [{ value, at: { row, column: at.column }, year: year === undefined ? null : Number(year) }];
  });
}
