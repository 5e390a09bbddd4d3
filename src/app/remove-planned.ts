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

/** changed: somebody typed in it or renamed it; needed: its lists serve a sheet that stays. */
export interface KeptSheet {
  readonly sheet: string;
  readonly reason: "changed" | "needed";
}

export type RemovePlannedOutcome =
  { readonly kind: "removed"; readonly sheets: readonly string[]; readonly kept: readonly KeptSheet[] } | Trouble;

/** Takes out the sheets that are still exactly as planned. What somebody typed stays, with the lists that it needs. */
export async function removePlanned(
  workbook: WorkbookReader & WorkbookWriter,
  planned: readonly PlannedSheet[],
): Promise<RemovePlannedOutcome> {
  const read = await workbook.read();
  return read.kind === "trouble" ? read : removeFrom(workbook, read.workbook.sheets, planned);
}

/** As `removePlanned`, from sheets that the caller has just read. */
export async function removeFrom(
  workbook: WorkbookWriter,
  sheets: readonly SheetContent[],
  planned: readonly PlannedSheet[],
): Promise<RemovePlannedOutcome> {
  const there = planned.flatMap(({ id, plan }) => {
    const sheet = sheets.find((candidate) => candidate.id === id);
    return sheet === undefined ? [] : [{ sheet, plan, isAsPlanned: isAsPlanned(sheet, plan) }];
  });
  const ownIds = new Set(there.filter(({ isAsPlanned: own }) => own).map(({ sheet }) => sheet.id));
  const listsAreNeeded = sheets.some(({ id, marker }) => !ownIds.has(id) && usesLists(marker));
  const stays = ({ plan, isAsPlanned: own }: (typeof there)[number]) =>
    !own || (listsAreNeeded && plan.marker.spec === "agency");
  const kept = there.filter(stays).map(({ sheet, isAsPlanned: own }): KeptSheet => {
    return { sheet: sheet.name, reason: own ? "needed" : "changed" };
  });
  const gone = there.filter((candidate) => !stays(candidate)).map(({ sheet }) => sheet);
  const removed = await workbook.remove(gone.map(({ id, grid }) => ({ id, fingerprint: fingerprintOfGrid(grid) })));
  if (removed.kind === "trouble") return removed;
  return { kind: "removed", sheets: removed.sheets.map(({ name }) => name), kept };
}

function isAsPlanned({ name, grid, unread }: SheetContent, plan: SheetPlan): boolean {
  return unread === null && name === plan.title && firstDifference(plan, grid) === null;
}

/** The drop-down lists of these sheets stand on the agency sheet. */
function usesLists(marker: SheetContent["marker"]): boolean {
  return marker?.spec === "department" || marker?.spec === "measures";
}
