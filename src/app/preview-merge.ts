import type { ConflictChoices } from "../core/merge/conflict-choice";
import { findMerge } from "../core/merge/find-merge";
import type { MergeFindings } from "../core/merge/merge-findings";
import { mergeWrites, type MergeWrites } from "../core/merge/merge-writes";
import { recogniseWorkbook } from "../core/recognition/recognise-workbook";
import type { SheetPlan } from "../core/sheet/sheet-plan";
import { contextOf, type CheckRequest } from "../core/validation/check-context";
import type { Trouble } from "../ports/trouble";
import type { WorkbookContent, WorkbookReader } from "../ports/workbook-reader";
import { departmentSheets } from "./department-sheets";

/** A workbook that a department sent back. */
export interface ReturnedFile {
  /** A name or path to show; no two files may have one. */
  readonly file: string;
  readonly content: WorkbookContent;
}

export interface MergeWish extends CheckRequest {
  readonly files: readonly ReturnedFile[];
  /** Departments that may get a tab although the base neither lists them nor has a tab of them. */
  readonly newDepartments?: readonly string[];
}

/** All that a merge may do; what it will do depends on the choices about the conflicts. */
export interface MergePreview {
  readonly kind: "preview";
  readonly found: MergeFindings;
  /** The tabs of `found.newTabs`, as they will be inserted where they get rows. */
  readonly newSheets: readonly SheetPlan[];
}

export type MergePreviewOutcome =
  | MergePreview
  /** No file has a departmental tab. */
  | { readonly kind: "nothing-to-merge" };

/** What merging files into a workbook may do. Pure: the same contents and wish give the same preview. */
export function previewMerge({ sheets }: WorkbookContent, wish: MergeWish): MergePreviewOutcome {
  const { files, newDepartments = [], ...request } = wish;
  const workbook = recogniseWorkbook(sheets);
  const { planYear } = contextOf(workbook, request);
  const returned = files.map(({ file, content }) => {
    return { file, sheets: content.sheets, workbook: recogniseWorkbook(content.sheets) };
  });
  const found = findMerge({ sheets, workbook }, returned, { planYear, newDepartments });
  if (found.tabs.length === 0) return { kind: "nothing-to-merge" };
  return { kind: "preview", found, newSheets: departmentSheets(found.newTabs, workbook, planYear) };
}

/** The preview for the workbook that is open, as it is now. */
export async function readMerge(reader: WorkbookReader, wish: MergeWish): Promise<MergePreviewOutcome | Trouble> {
  const read = await reader.read();
  return read.kind === "trouble" ? read : previewMerge(read.workbook, wish);
}

/** What a previewed merge writes for these choices. */
export function writesOf({ found }: MergePreview, choices: ConflictChoices): MergeWrites {
  return mergeWrites(found, choices);
}
