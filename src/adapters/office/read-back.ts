import { toA1 } from "../../core/sheet/cell-ref";
import type { Grid } from "../../core/sheet/grid";
import type { SheetPlan } from "../../core/sheet/sheet-plan";
import { differenceInSteps } from "../../core/sheet/verify-plan";
import type { Steps } from "../../core/steps/steps";
import type { Trouble } from "../../ports/trouble";
import { contentExtent } from "./content-extent";
import type { BlockPart } from "./paint/paint-blocks";
import type { ValuePiece } from "./value-piece";

/** The block to read so that a painted sheet can be compared with its plan. What it weighs is known from the plan. */
export function readBackPieces(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  parts: readonly BlockPart[],
): readonly ValuePiece[] {
  const range = contentExtent(plan);
  if (range === null) return [];
  const contents = parts.reduce((sum, part) => sum + part.bytes, 0);
  return [{ sheet, range, bytesPerCell: BYTES_PER_EMPTY_CELL + contents / (range.rows * range.columns) }];
}

/** `"",` */
const BYTES_PER_EMPTY_CELL = 3;

/** The first cell that is not as the plan says, as trouble; null where all are. It stops after some rows. */
export function* differenceIn(plan: SheetPlan, rows: Grid["cells"]): Steps<Trouble | null> {
  const extent = contentExtent(plan);
  if (extent === null) return null;
  const different = yield* differenceInSteps(plan, { origin: { row: extent.row, column: extent.column }, cells: rows });
  return different === null
    ? null
    : { kind: "trouble", code: "verify-failed", sheet: plan.title, cell: toA1(different) };
}
