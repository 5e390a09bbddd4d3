import type { DocumentCell, DocumentRow } from "../document/document-row";
import { columnOf, type DocumentTable } from "../document/document-table";
import { isWords } from "../document/document-texts";
import { textOf } from "../sheet/cell-value";
import { toArabicDigits } from "../thai/digits";
import { foldText } from "../thai/fold-text";
import { namedWholly, type IndicatorForms } from "./indicator-forms";

/** A row of scores with the number and the name that it gives its indicator. */
export interface NumberedRow {
  readonly number: number;
  /** The cell of the number and the cell of the name. */
  readonly numberCell: DocumentCell;
  readonly nameCell: DocumentCell & { readonly value: string };
}

const ENOUGH = 5;

/**
 * The numbered rows of a table of scores; none where the numbers may only count rows: where neither the column says
 * that they are the indicators', nor five names stand at their own number and at most two elsewhere.
 */
export function numberedRows(table: DocumentTable, indicators: readonly IndicatorForms[]): readonly NumberedRow[] {
  if (table.kind !== "scores") return [];
  const rows = table.rows.flatMap(numberedRow);
  return numbersAreSure(table, rows, indicators) ? rows : [];
}

function numberedRow({ values, cells }: DocumentRow): readonly NumberedRow[] {
  const numberCell = cells.find(({ key }) => key === "no");
  const nameCell = cells.find(({ key }) => key === "indicator");
  const number = Number(/^(\d{1,2})[.)]?$/u.exec(toArabicDigits(values.no?.text ?? "").trim())?.[1]);
  if (numberCell === undefined || nameCell === undefined || !(number >= 1 && number <= 10)) return [];
  return isWords(nameCell.value) ? [{ number, numberCell, nameCell: { ...nameCell, value: nameCell.value } }] : [];
}

function numbersAreSure(
  table: DocumentTable,
  rows: readonly NumberedRow[],
  indicators: readonly IndicatorForms[],
): boolean {
  if (columnOf(table, "no")?.header.includes("ตัวชี้วัด") === true) return true;
  const named = rows.flatMap(({ number, nameCell }) => {
    const own = namedWholly(foldText(textOf(nameCell.value)), indicators);
    return own === null ? [] : [own.number === number];
  });
  const right = named.filter(Boolean).length;
  return right >= ENOUGH && named.length - right <= 2;
}
