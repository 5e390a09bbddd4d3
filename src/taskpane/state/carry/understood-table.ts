import type { OldTables } from "../../../core/carry/old-tables";
import type { SourceLayout } from "../../../core/carry/source-row";
import type { PublishedProblem } from "../../../core/recognition/published/published-problem";
import type { PublishedRow, PublishedValue } from "../../../core/recognition/published/published-row";
import type { PublishedTable } from "../../../core/recognition/published/published-table";
import type { CellRef } from "../../../core/sheet/cell-ref";
import { isBlank, textOf } from "../../../core/sheet/cell-value";
import type { RangeRef } from "../../../core/sheet/range-ref";
import { cellOf, type Table } from "../../../core/sheet/table";

/** One table as it was understood. Positions are zero-based. */
export interface UnderstoodTable {
  /** The old workbook; "" for the one that is open. */
  readonly file: string;
  readonly sheet: string;
  readonly range: RangeRef;
  readonly layout: SourceLayout;
  /** Keys of the columns, in their order. */
  readonly columns: readonly string[];
  /** What is doubtful about its headers and headings. */
  readonly doubts: readonly PublishedProblem[];
  /** Rows in question first. */
  readonly rows: readonly UnderstoodRow[];
  readonly inQuestion: number;
}

export interface UnderstoodRow {
  readonly at: CellRef;
  readonly text: string;
  readonly doubts: readonly RowDoubt[];
}

export type RowDoubt = PublishedProblem | { readonly kind: "no-measure"; readonly at: CellRef };

/** Every table of an old workbook, in its order. */
export function understoodTables({ file, tables: { standard, published } }: OldTables): readonly UnderstoodTable[] {
  return [
    ...standard.map((table) => ofStandard(table, file)),
    ...published.flatMap(({ tables }) => tables.map((table) => ofPublished(table, file))),
  ];
}

function ofPublished(table: PublishedTable, file: string): UnderstoodTable {
  const { sheet, range, layout, columns, problems } = table;
  const hasMeasures = columns.some(({ key, also }) => key === "measure" || also === "measure");
  const rows = table.rows.map((row) => publishedRow(row, problems, hasMeasures, range));
  const ofRows = new Set(table.rows.flatMap((row) => row.rows));
  const doubts = problems.filter((problem) => !isOfRow(problem) || !ofRows.has(problem.at.row));
  return { file, sheet, range, layout, columns: columns.map(({ key }) => key), doubts, ...sorted(rows) };
}

/** Problems of values stand in a row; those of headers and headings do not. */
function isOfRow({ kind }: PublishedProblem): boolean {
  return kind === "unreadable-value" || kind === "several-ticks" || kind === "indicator-contradiction";
}

function publishedRow(
  { rows, values }: PublishedRow,
  problems: readonly PublishedProblem[],
  hasMeasures: boolean,
  range: RangeRef,
): UnderstoodRow {
  const columnOf = ({ cells }: PublishedValue) => cells[0]?.at.column ?? 0;
  const own = Object.values(values)
    .filter(({ carried }) => !carried)
    .sort((a, b) => columnOf(a) - columnOf(b));
  const at = own[0]?.cells[0]?.at ?? { row: rows[0] ?? range.row, column: range.column };
  const found: RowDoubt[] = problems.filter((problem) => isOfRow(problem) && rows.includes(problem.at.row));
  if (hasMeasures && values.measure === undefined) found.push({ kind: "no-measure", at });
  return { at, text: own.map(({ text }) => text).join(" | "), doubts: found };
}

function ofStandard(table: Table, file: string): UnderstoodTable {
  const { sheet, range, layout, columns } = table;
  const rows = table.rows.map((row): UnderstoodRow => {
    const filled = columns.filter(({ key }) => !isBlank(row.cells[key]));
    const at = cellOf(table, row, filled[0]?.key ?? "") ?? { row: row.row, column: range.column };
    const lacks = layout !== "scores" && isBlank(row.cells["measure"]);
    const text = filled.map(({ key }) => textOf(row.cells[key])).join(" | ");
    return { at, text, doubts: lacks ? [{ kind: "no-measure", at }] : [] };
  });
  return { file, sheet, range, layout, columns: columns.map(({ key }) => key), doubts: [], ...sorted(rows) };
}

function sorted(rows: readonly UnderstoodRow[]): Pick<UnderstoodTable, "rows" | "inQuestion"> {
  const asked = rows.filter(({ doubts }) => doubts.length > 0);
  const clear = rows.filter(({ doubts }) => doubts.length === 0);
  return { rows: [...asked, ...clear], inQuestion: asked.length };
}
