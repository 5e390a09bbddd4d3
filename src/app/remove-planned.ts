import type { CellRef } from "../core/sheet/cell-ref";
import { firstDifference } from "../core/sheet/verify-plan";
import type { SheetPlan } from "../core/sheet/sheet-plan";
import { fingerprintOfGrid } from "../core/summary/summary-fingerprint";
import type { Trouble } from "../ports/trouble";
import type { SheetContent, WorkbookReader } from "../ports/workbook-reader";
import type { WorkbookWriter } from "../ports/workbook-writer";

/** A sheet as it was put into the workbook. */
export interface PlannedSheet {
  readonly id: string;
  readonly plan: SheetPlan;
}

/** changed: somebody typed in it or renamed it; needed: its lists serve a sheet that stays; looked-at: `by` a formula elsewhere. */
export type KeptSheet =
  | { readonly sheet: string; readonly reason: "changed" | "needed" }
  | {
      readonly sheet: string;
      readonly reason: "looked-at";
      readonly by: { readonly sheet: string; readonly at: CellRef };
    };

export type RemovePlannedOutcome =
  { readonly kind: "removed"; readonly sheets: readonly string[]; readonly kept: readonly KeptSheet[] } | Trouble;

/** Takes out the sheets that are still exactly as planned. What somebody typed stays, and what it needs or looks at. */
export async function removePlanned(
  workbook: WorkbookReader & WorkbookWriter,
  planned: readonly PlannedSheet[],
): Promise<RemovePlannedOutcome> {
  const read = await workbook.read();
  return read.kind === "trouble" ? read : removeFrom(workbook, read.workbook.sheets, planned);
}

/** As `removePlanned`, from sheets that the caller has just read. */
export async function removeFrom(
  workbook: WorkbookReader & WorkbookWriter,
  sheets: readonly SheetContent[],
  planned: readonly PlannedSheet[],
): Promise<RemovePlannedOutcome> {
  const parted = await partedSheets(workbook, sheets, planned);
  if (parted.kind === "trouble") return parted;
  const { gone, kept } = parted;
  const removed = await removeSheets(workbook, gone);
  return removed.kind === "trouble" ? removed : { ...removed, kept };
}

/** Takes these sheets out as they were read, all or none. */
export async function removeSheets(
  workbook: WorkbookWriter,
  gone: readonly SheetContent[],
): Promise<{ readonly kind: "removed"; readonly sheets: readonly string[] } | Trouble> {
  const removed = await workbook.remove(gone.map(({ id, grid }) => ({ id, fingerprint: fingerprintOfGrid(grid) })));
  return removed.kind === "trouble" ? removed : { kind: "removed", sheets: removed.sheets.map(({ name }) => name) };
}

interface PartedSheets {
  readonly kind: "parted";
  readonly gone: readonly SheetContent[];
  readonly kept: readonly KeptSheet[];
}

/** Which of the planned sheets that are still there can be taken out, and which stay and why. */
export async function partedSheets(
  reader: WorkbookReader,
  sheets: readonly SheetContent[],
  planned: readonly PlannedSheet[],
): Promise<PartedSheets | Trouble> {
  const there = planned.flatMap(({ id, plan }) => {
    const sheet = sheets.find((candidate) => candidate.id === id);
    return sheet === undefined ? [] : [{ sheet, plan, isAsPlanned: isAsPlanned(sheet, plan) }];
  });
  const asPlanned = there.filter(({ isAsPlanned: own }) => own).map(({ sheet }) => sheet.id);
  const looked = asPlanned.length === 0 ? null : await reader.referencesTo(asPlanned);
  if (looked?.kind === "trouble") return looked;
  const references = new Map(looked?.references.map((reference) => [reference.id, reference]));
  const ownIds = new Set(asPlanned.filter((id) => !references.has(id)));
  const listsAreNeeded = sheets.some(({ id, marker }) => !ownIds.has(id) && usesLists(marker));
  const stays = ({ sheet, plan }: (typeof there)[number]) =>
    !ownIds.has(sheet.id) || (listsAreNeeded && plan.marker.spec === "agency");
  const kept = there.filter(stays).map(({ sheet, isAsPlanned: own }): KeptSheet => {
    const by = references.get(sheet.id);
    if (own && by !== undefined) return { sheet: sheet.name, reason: "looked-at", by };
    return { sheet: sheet.name, reason: own ? "needed" : "changed" };
  });
  const gone = there.filter((candidate) => !stays(candidate)).map(({ sheet }) => sheet);
  return { kind: "parted", gone, kept };
}

function isAsPlanned({ name, grid, unread }: SheetContent, plan: SheetPlan): boolean {
  return unread === null && name === plan.title && firstDifference(plan, grid) === null;
}

/** The drop-down lists of these sheets stand on the agency sheet. */
function usesLists(marker: SheetContent["marker"]): boolean {
  return marker?.spec === "department" || marker?.spec === "measures";
}
