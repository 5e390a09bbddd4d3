import type { MergeOutcome } from "../../../app/merge-files";
import type { MergePreview, MergeWish } from "../../../app/preview-merge";
import type { ConflictChoices } from "../../../core/merge/conflict-choice";
import type { Trouble } from "../../../ports/trouble";
import { NO_RETURNED, type ReturnedFiles } from "./returned-files";

/** What the screen that merges returned files shows. */
export interface MergeState {
  readonly files: ReturnedFiles;
  /** Departments that the person agreed to add. */
  readonly newDepartments: readonly string[];
  readonly choices: ConflictChoices;
  readonly work: MergeWork;
  /** Whether the heading of what is shown takes the focus, for the person waited for it. */
  readonly takesFocus: boolean;
}

export type Merged = Extract<MergeOutcome, { readonly kind: "merged" }>;

/** What is being done, or was. `run` tells a late answer from the one that is waited for. */
export type MergeWork =
  | { readonly kind: "idle" }
  /** `picked`: how many files there are; `done`: how many of them were opened or refused. */
  | { readonly kind: "opening"; readonly run: number; readonly picked: number; readonly done: number }
  /** `shown`: what stays in sight while it is read anew with other departments. */
  | { readonly kind: "reading"; readonly run: number; readonly shown: MergePreview | null }
  /** `isChanged`: the workbook changed since it was shown before, and nothing was written. */
  | { readonly kind: "shown"; readonly preview: MergePreview; readonly isChanged: boolean }
  | { readonly kind: "merging"; readonly run: number; readonly preview: MergePreview }
  | { readonly kind: "merged"; readonly merged: Merged }
  | { readonly kind: "nothing-to-merge" }
  | { readonly kind: "no-place"; readonly department: string | null; readonly key: string | null }
  | { readonly kind: "failed"; readonly during: "reading" | "merging"; readonly trouble: Trouble };

/** Where nobody chooses, the base stays as it is. */
export const BASE_STAYS: ConflictChoices = { all: "skip" };

export const NO_MERGE: MergeState = {
  files: NO_RETURNED,
  newDepartments: [],
  choices: BASE_STAYS,
  work: { kind: "idle" },
  takesFocus: false,
};

export function mergeWishOf({
  files: { files },
  newDepartments,
}: Pick<MergeState, "files" | "newDepartments">): MergeWish {
  return { files, newDepartments };
}
