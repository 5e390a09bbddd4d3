import type { Carried } from "../../../app/carry-last-year";
import type { CarryPreview, CarryWish, OldFile } from "../../../app/preview-carry";
import type { Restorable } from "../../../app/restorable-job";
import type { Trouble } from "../../../ports/trouble";

/** What the screen that brings in last year's tables shows. */
export interface CarryState {
  readonly source: CarrySource;
  readonly files: OldFilesState;
  /** BE; null follows the workbook. */
  readonly year: number | null;
  readonly work: CarryWork;
}

export type CarrySource = "workbook" | "files";

export type OldFilesState =
  | { readonly kind: "none" }
  | { readonly kind: "opening"; readonly run: number }
  | { readonly kind: "opened"; readonly files: readonly OldFile[]; readonly troubles: readonly Trouble[] };

/** What is being done, or was. `run` tells a late answer from the one that is waited for. */
export type CarryWork =
  | { readonly kind: "idle" }
  /** `shown`: what stays in sight while it is read anew for another year. */
  | { readonly kind: "reading"; readonly run: number; readonly shown: CarryPreview | null }
  /** `isChanged`: the workbook changed since it was shown before, and nothing was written. */
  | { readonly kind: "shown"; readonly preview: CarryPreview; readonly isChanged: boolean }
  | { readonly kind: "carrying"; readonly run: number; readonly preview: CarryPreview }
  | { readonly kind: "carried"; readonly carried: Carried }
  | { readonly kind: "restored"; readonly restored: Restorable }
  | { readonly kind: "nothing-to-carry" }
  | { readonly kind: "unknown-year"; readonly year: number; readonly known: readonly number[] }
  | { readonly kind: "no-place"; readonly department: string | null; readonly key: string | null }
  | { readonly kind: "failed"; readonly during: "reading" | "carrying"; readonly trouble: Trouble };

export const NO_CARRY: CarryState = { source: "workbook", files: { kind: "none" }, year: null, work: { kind: "idle" } };

const ASKS_NOBODY = { name: null, type: null, district: null, province: null };

/** What is to be carried, for an assessed year (BE). */
export function wishOf({ source, files }: Pick<CarryState, "source" | "files">, assessedYear: number): CarryWish {
  const opened = files.kind === "opened" ? files.files : [];
  return { files: source === "workbook" ? null : opened, assessedYear, agency: ASKS_NOBODY, departments: null };
}
