import { linkTo } from "../sheet/formula";
import { toA1 } from "../sheet/cell-ref";
import type { CellValue } from "../sheet/cell-value";
import type { PlanCell } from "../sheet/sheet-plan";
import { canonicalWord } from "../statuses/canonical-word";
import type { Framework } from "../frameworks/schema";
import { eachInSteps, type Steps } from "../steps/steps";
import type { CompiledRow } from "../summary/summary-model";
import { OVERDUE_WORD, SUMMARY_COLUMNS } from "./data/summary-columns";
import { DUE_ROUND_TEXTS } from "./data/summary-texts";
import { issueGroupText } from "./issue-group-text";

type SummaryKey = (typeof SUMMARY_COLUMNS)[number]["key"];

/** Zero-based column of a key of the compiled table. */
export function summaryColumn(key: SummaryKey): number {
  return SUMMARY_COLUMNS.findIndex((column) => column.key === key);
}

const ROWS_A_STEP = 50;

/**
 * The compiled rows as cells: what people typed stays as typed, the status word alone is made uniform. It stops after some
 * rows.
 */
export function* cellsInSteps(
  rows: readonly CompiledRow[],
  framework: Framework | null,
): Steps<readonly (readonly PlanCell[])[]> {
  const lines: (readonly PlanCell[])[] = [];
  yield* eachInSteps(rows, ROWS_A_STEP, (row, index) => {
    lines.push(SUMMARY_COLUMNS.map(({ key }) => compiledCell(row, index, key, framework)));
  });
  return lines;
}

function compiledCell(row: CompiledRow, index: number, key: SummaryKey, framework: Framework | null): PlanCell {
  switch (key) {
    case "number":
      return index + 1;
    case "department":
      return row.department;
    case "indicator":
      return row.indicator;
    case "issueGroup":
      return groupText(row, framework);
    case "dueRound":
      return DUE_ROUND_TEXTS[row.dueRound];
    case "overdue":
      return overdueWord(row);
    case "status":
      return uniformStatus(row);
    case "statusTyped":
      return otherStatus(row);
    case "source":
      return linkTo(row.file, row.sheet, row.source, sourceText(row));
    default:
      return asTyped(row.cells[key]);
  }
}

function groupText({ issueGroup }: CompiledRow, framework: Framework | null): PlanCell {
  return issueGroup === null ? null : issueGroupText(issueGroup, framework);
}

function overdueWord({ isOverdue }: CompiledRow): PlanCell {
  return isOverdue ? OVERDUE_WORD : null;
}

/** The status as typed, where the table says it otherwise. */
function otherStatus(row: CompiledRow): PlanCell {
  const typed = asTyped(row.cells["status"]);
  return uniformStatus(row) === typed ? null : typed;
}

/** The canonical word of a status that could be read, else what was typed. */
function uniformStatus({ status, cells }: CompiledRow): PlanCell {
  return status === null ? asTyped(cells["status"]) : canonicalWord(status);
}

function sourceText({ file, sheet, source }: CompiledRow): string {
  return `${file === "" ? "" : `${file} › `}${sheet}!${toA1(source)}`;
}

/** A cell of a person as text or number; a boolean as Excel shows it. */
export function asTyped(value: CellValue | undefined): PlanCell {
  if (value === undefined || value === null || value === "") return null;
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}
