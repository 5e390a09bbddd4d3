import type { SpecId } from "../core/sheet/sheet-marker";
import type { SheetPlan } from "../core/sheet/sheet-plan";
import { fingerprintOfGrid } from "../core/summary/summary-fingerprint";
import type { Trouble } from "../ports/trouble";
import type { SheetContent } from "../ports/workbook-reader";
import type { WorkbookWriter } from "../ports/workbook-writer";

/** The sheets of one kind that a new one meets. */
export interface EarlierSheets {
  /** The one that is still as we wrote it, and so is replaced. */
  readonly old: SheetContent | null;
  /** Those in which a person typed, and which stay. */
  readonly kept: readonly string[];
  /** Titles that a new sheet cannot take. */
  readonly takenTitles: readonly string[];
}

/** What the plan of the new sheet needs: its title where it replaces one, else the titles that are taken. */
export interface SheetPlace {
  readonly title: string | undefined;
  readonly takenTitles: readonly string[];
}

export type PlacedOutcome =
  { readonly kind: "written"; readonly sheet: string; readonly kept: readonly string[] } | Trouble;

/** `keyOf` gives what the marker of such a sheet carries, by the fingerprint of its cells. */
export function earlierSheets(
  sheets: readonly SheetContent[],
  spec: SpecId,
  keyOf: (fingerprint: string) => string,
): EarlierSheets {
  const earlier = sheets.filter(({ marker }) => marker?.spec === spec && marker.key.startsWith(keyOf("")));
  const isAsWritten = ({ marker, grid, unread }: SheetContent) =>
    unread === null && marker?.key === keyOf(fingerprintOfGrid(grid));
  const old = earlier.find(isAsWritten) ?? null;
  return {
    old,
    kept: earlier.filter((sheet) => !isAsWritten(sheet)).map(({ name }) => name),
    takenTitles: sheets.filter((sheet) => sheet !== old).map(({ name }) => name),
  };
}

/** Writes a sheet in the place of the one that is as we wrote it, else as the last. */
export async function placeSheet(
  workbook: WorkbookWriter,
  { old, kept, takenTitles }: EarlierSheets,
  planFor: (place: SheetPlace) => SheetPlan,
): Promise<PlacedOutcome> {
  const plan = planFor({ title: old?.name, takenTitles });
  const written = old === null ? await workbook.insert([plan], "end") : await workbook.replace(plan, old.id);
  return written.kind === "trouble" ? written : { kind: "written", sheet: plan.title, kept };
}
