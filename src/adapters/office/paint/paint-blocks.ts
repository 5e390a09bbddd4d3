import type { CellBlock, FormulaCell, PlanCell, SheetPlan } from "../../../core/sheet/sheet-plan";
import { eachInSteps, type Steps } from "../../../core/steps/steps";
import { inputOf, type CellInput } from "../cell-input";
import { blockWidth } from "../content-extent";
import { BATCH_BYTES } from "../in-batches";
import { jsonBytes } from "../json-bytes";
import { rangeOf } from "../range-of";

const ROWS_A_STEP = 50;

/** Rows of one block that are written with one assignment. */
export interface BlockPart {
  readonly block: CellBlock;
  readonly bytes: number;
}

/** The blocks of a plan, cut between rows where one would not fit a request; it stops after some rows. */
export function* blockParts({ blocks }: SheetPlan): Steps<readonly BlockPart[]> {
  const parts: BlockPart[] = [];
  for (const block of blocks) parts.push(...(yield* partsOf(block)));
  return parts;
}

function* partsOf({ at, cells }: CellBlock): Steps<readonly BlockPart[]> {
  const parts: BlockPart[] = [];
  let rows: CellBlock["cells"][number][] = [];
  let bytes = 0;
  const close = (end: number) => {
    if (rows.length > 0) parts.push({ block: { at: { ...at, row: at.row + end - rows.length }, cells: rows }, bytes });
    rows = [];
    bytes = 0;
  };
  yield* eachInSteps(cells, ROWS_A_STEP, (row, index) => {
    const weight = jsonBytes(row.map(written));
    if (bytes + weight > BATCH_BYTES) close(index);
    rows.push(row);
    bytes += weight;
  });
  close(cells.length);
  return parts;
}

/** The text or number that a cell brings into the request. */
function written(cell: PlanCell): CellInput {
  return isFormula(cell) ? cell.formula : inputOf(cell);
}

/**
 * Writes a part as one block of values and, where it has any, one of formulas: long texts are refused as formulas.
 * Excel leaves a cell alone where it is given null.
 */
export function paintBlock(sheet: Excel.Worksheet, { block: { at, cells } }: BlockPart): void {
  const columns = blockWidth(cells);
  if (columns === 0) return;
  const range = rangeOf(sheet, { ...at, rows: cells.length, columns });
  const block = cells.map((row) => Array.from({ length: columns }, (_, column) => row[column]));
  range.values = block.map((row) => row.map(valueInput));
  if (block.some((row) => row.some(isFormula))) range.formulas = block.map((row) => row.map(formulaInput));
}

function valueInput(cell: PlanCell | undefined): CellInput | null {
  return cell === undefined || isFormula(cell) ? null : inputOf(cell);
}

function formulaInput(cell: PlanCell | undefined): string | null {
  return isFormula(cell) ? cell.formula : null;
}

function isFormula(cell: PlanCell | undefined): cell is FormulaCell {
  return typeof cell === "object" && cell !== null;
}
