import type { DistributionPlan } from "../core/distribute/distribution-plan";
import { toA1 } from "../core/sheet/cell-ref";
import type { CheckRequest } from "../core/validation/check-context";
import type { Trouble } from "../ports/trouble";
import type { WorkbookContent, WorkbookReader } from "../ports/workbook-reader";
import type { CellChange, WorkbookWriter } from "../ports/workbook-writer";
import { fillRows, type FillOutcome, type RowToFill } from "./fill-rows";
import { previewDistribution, type DistributionPreview } from "./preview-distribution";

export type DistributeOutcome =
  | {
      readonly kind: "distributed";
      readonly plan: DistributionPlan;
      /** The tabs that were inserted. */
      readonly sheets: readonly string[];
      readonly rowsWritten: number;
      readonly codesWritten: number;
    }
  | { readonly kind: "no-plan" }
  | Extract<FillOutcome, { readonly kind: "no-place" }>
  | Trouble;

/** Nothing was written: the workbook is no longer as it was when a preview was shown. This is what it would be now. */
interface Changed {
  readonly kind: "changed";
  readonly preview: DistributionPreview;
}

/**
 * Adds the rows of the plan of measures that the tabs of their owners lack, and the tabs that are lacking. What stands
 * on a tab stays; with nothing to add nothing is written.
 */
export async function distributeMeasures(
  workbook: WorkbookReader & WorkbookWriter,
  request: CheckRequest = {},
): Promise<DistributeOutcome> {
  const read = await workbook.read();
  if (read.kind === "trouble") return read;
  const preview = previewDistribution(read.workbook, request);
  return preview.kind === "preview" ? write(workbook, read.workbook, preview) : preview;
}

/** As `distributeMeasures`, but writes what was shown or nothing. */
export async function distributeAsShown(
  workbook: WorkbookReader & WorkbookWriter,
  request: CheckRequest,
  shown: DistributionPreview,
): Promise<DistributeOutcome | Changed> {
  const read = await workbook.read();
  if (read.kind === "trouble") return read;
  const preview = previewDistribution(read.workbook, request);
  if (preview.kind !== "preview") return preview;
  return isSame(shown, preview) ? write(workbook, read.workbook, preview) : { kind: "changed", preview };
}

function isSame(shown: DistributionPreview, now: DistributionPreview): boolean {
  return JSON.stringify(shown) === JSON.stringify(now);
}

/** The tabs, then all rows and codes in one step: where a tab cannot be inserted nothing else is tried. */
async function write(
  workbook: WorkbookReader & WorkbookWriter,
  { sheets }: WorkbookContent,
  { plan, newSheets }: DistributionPreview,
): Promise<DistributeOutcome> {
  const rows = plan.added.map(({ tabOf, cells }): RowToFill => ({ department: tabOf, cells }));
  const codes = plan.codes.map(({ sheet, at, before, code }): CellChange => {
    return { sheet, cell: toA1(at), expected: before, value: code };
  });
  const touched = new Set([...plan.added, ...plan.codes].map(({ sheet }) => sheet));
  const locked = sheets.find(({ name, isProtected }) => isProtected && touched.has(name));
  if (locked !== undefined) return { kind: "trouble", code: "sheet-protected", sheet: locked.name };
  if (newSheets.length > 0) {
    const inserted = await workbook.insert(newSheets, "end");
    if (inserted.kind === "trouble") return inserted;
  }
  if (rows.length + codes.length > 0) {
    const filled = await fillRows(workbook, rows, codes);
    if (filled.kind !== "filled") return filled;
  }
  const titles = newSheets.map(({ title }) => title);
  return { kind: "distributed", plan, sheets: titles, rowsWritten: rows.length, codesWritten: codes.length };
}
