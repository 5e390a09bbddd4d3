import type { ConflictChoices } from "../core/merge/conflict-choice";
import type { MergeWrites } from "../core/merge/merge-writes";
import { toA1 } from "../core/sheet/cell-ref";
import type { Trouble } from "../ports/trouble";
import type { WorkbookReader } from "../ports/workbook-reader";
import type { CellChange, WorkbookWriter } from "../ports/workbook-writer";
import { fillRows, type FillOutcome, type RowToFill } from "./fill-rows";
import { previewMerge, writesOf, type MergePreview, type MergePreviewOutcome, type MergeWish } from "./preview-merge";

/** What came of merging what was shown. */
export type ShownMergeOutcome = MergeOutcome | Changed;

export type MergeOutcome =
  | {
      readonly kind: "merged";
      readonly preview: MergePreview;
      readonly writes: MergeWrites;
      /** The tabs that were inserted. */
      readonly sheets: readonly string[];
    }
  | Exclude<MergePreviewOutcome, MergePreview>
  | Extract<FillOutcome, { readonly kind: "no-place" }>
  | Trouble;

/** Nothing was written: the workbook is no longer as it was when a preview was shown. This is what it would be now. */
interface Changed {
  readonly kind: "changed";
  readonly preview: MergePreview;
}

/**
 * Brings what returned files hold into the departmental tabs of a workbook: new rows below the last, what is blank there
 * filled in, conflicts as chosen. All else stays; with nothing to bring nothing is written. The files are only read.
 */
export async function mergeFiles(
  workbook: WorkbookReader & WorkbookWriter,
  wish: MergeWish,
  choices: ConflictChoices,
): Promise<MergeOutcome> {
  const read = await workbook.read();
  if (read.kind === "trouble") return read;
  const preview = previewMerge(read.workbook, wish);
  return preview.kind === "preview" ? write(workbook, preview, choices) : preview;
}

/** As `mergeFiles`, but writes what was shown or nothing. */
export async function mergeAsShown(
  workbook: WorkbookReader & WorkbookWriter,
  wish: MergeWish,
  choices: ConflictChoices,
  shown: MergePreview,
): Promise<ShownMergeOutcome> {
  const read = await workbook.read();
  if (read.kind === "trouble") return read;
  const preview = previewMerge(read.workbook, wish);
  if (preview.kind !== "preview") return preview;
  return isSame(shown, preview) ? write(workbook, preview, choices) : { kind: "changed", preview };
}

function isSame(shown: MergePreview, now: MergePreview): boolean {
  return JSON.stringify(shown) === JSON.stringify(now);
}

/** The tabs, then all rows and cells in one step: where a tab cannot be inserted nothing else is tried. */
async function write(
  workbook: WorkbookReader & WorkbookWriter,
  preview: MergePreview,
  choices: ConflictChoices,
): Promise<MergeOutcome> {
  const writes = writesOf(preview, choices);
  const newSheets = preview.newSheets.filter(({ title }) => writes.newTabs.some((tab) => tab.title === title));
  if (newSheets.length > 0) {
    const inserted = await workbook.insert(newSheets, "end");
    if (inserted.kind === "trouble") return inserted;
  }
  if (writes.rows.length + writes.cells.length > 0) {
    const rows = writes.rows.map(({ tabOf, sheet, cells }): RowToFill => ({ department: tabOf, sheet, cells }));
    const filled = await fillRows(workbook, rows, writes.cells.map(changeOf));
    if (filled.kind !== "filled") return filled;
  }
  return { kind: "merged", preview, writes, sheets: newSheets.map(({ title }) => title) };
}

function changeOf({ sheet, at, before, value }: MergeWrites["cells"][number]): CellChange {
  return { sheet, cell: toA1(at), expected: before, value };
}
