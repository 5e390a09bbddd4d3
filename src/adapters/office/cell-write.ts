import type { CellValue } from "../../core/sheet/cell-value";
import type { CellChange } from "../../ports/workbook-writer";
import { inputOf, type CellInput } from "./cell-input";
import { cellValueOf } from "./cell-output";
import { BATCH_BYTES, inBatches } from "./in-batches";
import { jsonBytes } from "./json-bytes";

/** One cell and what goes into it. */
export interface CellWrite {
  readonly cell: Excel.Range;
  readonly as: "values" | "formulas";
  readonly input: CellInput;
}

/** What one cell adds to a request or response besides its text. */
export const BYTES_PER_CELL = 1_000;

/** What the cell holds; `values` must be loaded. */
export function presentValue(cell: Excel.Range): CellValue {
  const values: readonly (readonly unknown[])[] = cell.values;
  return cellValueOf(values[0]?.[0]);
}

/** What to write to get the cell back as it is; `values` and `formulas` must be loaded. A text that begins with "=" is its own formula to Office.js. */
export function presentContent(cell: Excel.Range): CellWrite {
  const formulas: readonly (readonly unknown[])[] = cell.formulas;
  const formula = formulas[0]?.[0];
  const value = presentValue(cell);
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return isFormula ? { cell, as: "formulas", input: formula } : valueWrite(cell, value);
}

/** Writes a text as a text; null empties the cell. */
export function valueWrite(cell: Excel.Range, value: CellValue): CellWrite {
  return { cell, as: "values", input: inputOf(value) };
}

/** What a change writes: the formula that it gives back, else its value. */
export function changeWrite(cell: Excel.Range, { value, formerFormula }: CellChange): CellWrite {
  return typeof formerFormula === "string" ? { cell, as: "formulas", input: formerFormula } : valueWrite(cell, value);
}

/** As many syncs as the bytes demand, usually one. */
export async function writeAll(context: Excel.RequestContext, writes: readonly CellWrite[]): Promise<void> {
  const bytesOf = ({ input }: CellWrite) => BYTES_PER_CELL + jsonBytes(input);
  for (const batch of inBatches(writes, bytesOf, BATCH_BYTES)) await writeAtOnce(context, batch);
}

async function writeAtOnce(context: Excel.RequestContext, writes: readonly CellWrite[]): Promise<void> {
  for (const { cell, as, input } of writes) cell[as] = [[input]];
  await context.sync();
}
