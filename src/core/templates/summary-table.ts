import { linkTo } from "../sheet/formula";
import { toA1 } from "../sheet/cell-ref";
import type { CellValue } from "../sheet/cell-value";
import type { PlanCell } from "../sheet/sheet-plan";
import { canonicalWord } from "../statuses/canonical-word";
import type { CompiledRow } from "../summary/summary-model";
import { OVERDUE_WORD, SUMMARY_COLUMNS } from "./data/summary-columns";

type SummaryKey = (typeof SUMMARY_COLUMNS)[number]["key"];

/** Zero-based column of a key of the compiled table. */
export function summaryColumn(key: SummaryKey): number {
  return SUMMARY_COLUMNS.findIndex((column) => column.key === key);
}

/** The compiled rows as cells: what people typed stays as typed, the status word alone is made uniform. */
export function compiledCells(rows: readonly CompiledRow[]): readonly (readonly PlanCell[])[] {
  return rows.map((row, index) => SUMMARY_COLUMNS.map(({ key }) => compiledCell(row, index, key)));
}

function compiledCell(row: CompiledRow, index: number, key: SummaryKey): PlanCell {
  switch (key) {
    case "number":
      return index + 1;
    case "department":
      return row.department;
    case "indicator":
      return row.indicator;
    case "overdue":
      return row.isOverdue ? OVERDUE_WORD : null;
    case "status":
      return uniformStatus(row);
    case "statusTyped":
      return uniformStatus(row) === asTyped(row.cells["status"]) ? null : asTyped(row.cells["status"]);
    case "source":
      return linkTo(row.file, row.sheet, row.source, sourceText(row));
    default:
      return asTyped(row.cells[key]);
  }
}

/** The canonical word of a status that could be read, else what was typed. */
function uniformStatus({ status, cells }: CompiledRow): PlanCell {
  return status === null ? asTyped(cells["status"]) : canonicalWord(status);
}

function sourceText({ file, sheet, source }: CompiledRow): string {
  return `${file === "" ? "" : `${file} › `}${sheet}!${toA1(source)}`;
}

function asTyped(value: CellValue | undefined): PlanCell {
  if (value === undefined || value === null || value === "") return null;
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}
