import type { DistributionPlan } from "../core/distribute/distribution-plan";
import { recogniseWorkbook } from "../core/recognition/recognise-workbook";
import { toA1 } from "../core/sheet/cell-ref";
import type { CheckRequest } from "../core/validation/check-context";
import type { Trouble } from "../ports/trouble";
import type { WorkbookContent, WorkbookReader } from "../ports/workbook-reader";
import type { CellChange, FormerFormula, WorkbookWriter } from "../ports/workbook-writer";
import { changesBack } from "./changes-back";
import { changesFor, type FillOutcome, type RowToFill } from "./fill-rows";
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
  | PartlyDistributed
  | { readonly kind: "no-plan" }
  | Extract<FillOutcome, { readonly kind: "no-place" }>
  | Trouble;

/** The new tabs could not be inserted, and what had been written to the tabs that are there could not be put back. */
export interface PartlyDistributed {
  readonly kind: "partly";
  readonly trouble: Trouble;
  /** The tabs whose new rows or codes stand. */
  readonly sheets: readonly string[];
  readonly cells: number;
}

/** Nothing was written: the workbook is no longer as it was when a preview was shown. This is what it would be now. */
interface ChangedSince {
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

export type ShownDistributeOutcome = DistributeOutcome | ChangedSince;

/** As `distributeMeasures`, but writes what was shown or nothing. */
export async function distributeAsShown(
  workbook: WorkbookReader & WorkbookWriter,
  request: CheckRequest,
  shown: DistributionPreview,
): Promise<ShownDistributeOutcome> {
  const read = await workbook.read();
  if (read.kind === "trouble") return read;
  const preview = previewDistribution(read.workbook, request);
  if (preview.kind !== "preview") return preview;
  return isSame(shown, preview) ? write(workbook, read.workbook, preview) : { kind: "changed", preview };
}

function isSame(shown: DistributionPreview, now: DistributionPreview): boolean {
  return JSON.stringify(shown) === JSON.stringify(now);
}

/**
 * Rows and codes of tabs that are there in one step, then the new tabs with their rows in another. Where the second fails
 * the first is put back, so that all of it stands or nothing does.
 */
async function write(
  workbook: WorkbookReader & WorkbookWriter,
  content: WorkbookContent,
  { plan, newSheets }: DistributionPreview,
): Promise<DistributeOutcome> {
  const titles = newSheets.map(({ title }) => title);
  const rows = plan.added
    .filter(({ sheet }) => !titles.includes(sheet))
    .map(({ tabOf, cells }): RowToFill => ({ department: tabOf, cells }));
  const codes = plan.codes.map(({ sheet, at, before, code }): CellChange => {
    return { sheet, cell: toA1(at), expected: before, value: code };
  });
  const touched = new Set([...plan.added, ...plan.codes].map(({ sheet }) => sheet));
  const locked = content.sheets.find(({ name, isProtected }) => isProtected && touched.has(name));
  if (locked !== undefined) return { kind: "trouble", code: "sheet-protected", sheet: locked.name };
  const placed = changesFor(content, recogniseWorkbook(content.sheets).tables, rows);
  if (placed.kind === "no-place") return placed;
  const changes = [...codes, ...placed.changes];
  const written = changes.length === 0 ? null : await workbook.setCells(changes);
  if (written?.kind === "trouble") return written;
  if (newSheets.length > 0) {
    const inserted = await workbook.insert(newSheets, "end");
    if (inserted.kind === "trouble") return putBack(workbook, changes, written?.formulas ?? [], inserted);
  }
  return {
    kind: "distributed",
    plan,
    sheets: titles,
    rowsWritten: plan.added.length,
    codesWritten: plan.codes.length,
  };
}

async function putBack(
  workbook: WorkbookWriter,
  changes: readonly CellChange[],
  formulas: readonly FormerFormula[],
  trouble: Trouble,
): Promise<Trouble | PartlyDistributed> {
  if (changes.length === 0) return trouble;
  const written = await workbook.setCells(changesBack(changes, formulas));
  if (written.kind !== "trouble") return trouble;
  return { kind: "partly", trouble, sheets: [...new Set(changes.map(({ sheet }) => sheet))], cells: changes.length };
}
