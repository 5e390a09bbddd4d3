import { ALL_DEPARTMENTS_PHRASE } from "../departments/all-departments-phrase";
import { readOwners, type Owners } from "../departments/read-owners";
import type { OwnerSection } from "../departments/read-sections";
import type { DocumentKey } from "../document/document-key";
import type { DocumentRow } from "../document/document-row";
import type { DocumentTable } from "../document/document-table";
import type { CellRef } from "../sheet/cell-ref";
import { isBlank, textOf, type CellValue } from "../sheet/cell-value";
import { canonicalWord } from "../statuses/canonical-word";
import { eachInSteps, type Steps } from "../steps/steps";
import { toExcelSerial } from "../thai/excel-serial";
import type { planMatcher, PlanMatch } from "./match-plan";
import type { DoubtfulRow, Exclusion } from "./summary-model";

/** A row of a table that is no department's tab, as it goes into the summary. */
export interface TableMeasure {
  readonly at: CellRef;
  readonly department: string;
  readonly cells: Readonly<Record<string, CellValue>>;
}

export interface TableReading {
  readonly rows: readonly TableMeasure[];
  readonly excluded: readonly Exclusion[];
  readonly doubtful: readonly DoubtfulRow[];
}

/** Which code of the plan a person chose for a row of a sheet; null where nobody chose. */
export type ChosenCode = (file: string, sheet: string, rows: readonly number[]) => string | null;

/** Each row may be compared with the whole plan letter by letter. */
const ROWS_A_STEP = 5;

/** What a column's texts become in the compiled table; every other filled cell is listed. */
const PLACED: ReadonlySet<DocumentKey> = new Set<DocumentKey>([
  ...([
    "no",
    "code",
    "indicator",
    "question",
    "issue",
    "measure",
    "steps",
    "owners",
    "period",
    "start",
    "end",
  ] as const),
  ...(["status", "status-not-started", "status-in-progress", "status-done", "status-cancelled"] as const),
  ...(["doneOn", "result", "outcome", "evidence", "recommendation", "note"] as const),
  ...(["quarter-1", "quarter-2", "quarter-3", "quarter-4"] as const),
  ...(["month-1", "month-2", "month-3", "month-4", "month-5", "month-6"] as const),
  ...(["month-7", "month-8", "month-9", "month-10", "month-11", "month-12"] as const),
]);

/**
 * The rows of a table by their owners' departments. Where a row names no owner, the measure of the plan that it is about
 * says whose it is; where that is not certain either the row is left out and listed. It stops after some rows.
 */
export function* tableInSteps(
  file: string,
  table: DocumentTable,
  departments: readonly string[],
  matcher: ReturnType<typeof planMatcher>,
  chosen: ChosenCode,
): Steps<TableReading> {
  const { sheet } = table;
  const rows: TableMeasure[] = [];
  const excluded: Exclusion[] = [];
  const doubtful: DoubtfulRow[] = [];
  yield* eachInSteps(table.rows, ROWS_A_STEP, (row) => {
    const leaveOut = (reason: Exclusion["reason"]) => excluded.push({ file, sheet, at: row.at, reason, what: "row" });
    const cells = cellsOf(row);
    if (isBlank(cells["measure"])) {
      leaveOut("no-measure");
      return;
    }
    const lines = [...new Set(row.cells.map(({ at }) => at.row))];
    const match = matcher.match(cells, chosen(file, sheet, lines));
    if (match.kind === "doubtful") {
      doubtful.push({ file, sheet, at: row.at, measure: textOf(cells["measure"]), candidates: match.candidates });
    }
    const department = departmentOf(row, match, departments);
    if (department === null) {
      leaveOut("no-owner");
      return;
    }
    rows.push({ at: row.at, department, cells: withPlan(cells, match) });
    for (const { key, at } of row.cells) {
      if (!PLACED.has(key)) excluded.push({ file, sheet, at, reason: "unknown-column", what: "cell" });
    }
  });
  return { rows, excluded, doubtful };
}

/** null where nobody can tell. Several owners of one row stay together, so that the row counts once. */
function departmentOf({ owners }: DocumentRow, match: PlanMatch, departments: readonly string[]): string | null {
  const own = owners === null ? null : ownersText(owners, owners.sections);
  if (own !== null || match.kind !== "matched") return own;
  return ownersText(readOwners(textOf(match.cells["owners"]), departments), []);
}

function ownersText({ owners, allDepartments }: Owners, sections: readonly OwnerSection[]): string | null {
  if (allDepartments) return ALL_DEPARTMENTS_PHRASE;
  const named = new Set([...owners, ...sections.flatMap(({ within }) => within ?? [])]);
  return named.size === 0 ? null : [...named].join(", ");
}

function withPlan(cells: TableMeasure["cells"], match: PlanMatch): TableMeasure["cells"] {
  if (match.kind !== "matched" || !isBlank(cells["code"])) return cells;
  return { ...cells, code: match.cells["code"] ?? null };
}

function cellsOf(row: DocumentRow): TableMeasure["cells"] {
  const { values } = row;
  const typed = (key: DocumentKey): CellValue => {
    const value = values[key];
    const only = value?.cells.length === 1 ? value.cells[0]?.value : undefined;
    return only ?? value?.text ?? null;
  };
  const issue = [values.indicator, values.issue, values.question].flatMap((value) => value?.text ?? []);
  const keys = [
    "code",
    "measure",
    "steps",
    "doneOn",
    "result",
    "outcome",
    "evidence",
    "recommendation",
    "note",
  ] as const;
  return {
    ...Object.fromEntries(keys.map((key) => [key, typed(key)])),
    issue: issue.length === 0 ? (row.subject.indicator?.text ?? null) : issue.join("\n"),
    status: typed("status") ?? (row.status === null ? null : canonicalWord(row.status.status)),
    ...periodOf(row, typed("period")),
  };
}

/** The days of the one period that the row names; what cannot be told as two days stays as typed. */
function periodOf({ spans }: DocumentRow, typed: CellValue): Pick<TableMeasure["cells"], "start" | "end"> {
  const [span, ...others] = spans;
  const start = span?.start === null || span === undefined ? null : toExcelSerial(span.start.day);
  const end = span?.end === null || span === undefined ? null : toExcelSerial(span.end.day);
  const isPlain = others.length === 0 && (start !== null || end !== null);
  return isPlain ? { start, end } : { start: typed, end: null };
}
