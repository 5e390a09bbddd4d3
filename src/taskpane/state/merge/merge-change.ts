import type { ShownMergeOutcome } from "../../../app/merge-files";
import type { MergePreview, MergePreviewOutcome } from "../../../app/preview-merge";
import type { ConflictChoice } from "../../../core/merge/conflict-choice";
import type { Trouble } from "../../../ports/trouble";
import type { ReturnedFiles } from "./returned-files";

/** One thing that happened on the screen that merges returned files. `isInSight`: the person looks at the screen. */
export type MergeChange =
  | { readonly kind: "opening"; readonly run: number; readonly picked: number }
  | { readonly kind: "opened-one"; readonly run: number; readonly files: ReturnedFiles }
  | { readonly kind: "opened"; readonly run: number }
  /** `keepsShown`: the person waits in a field of what is shown. */
  | { readonly kind: "reading"; readonly run: number; readonly keepsShown: boolean }
  | {
      readonly kind: "read";
      readonly run: number;
      readonly outcome: MergePreviewOutcome | Trouble;
      readonly isInSight: boolean;
    }
  | { readonly kind: "departments-agreed"; readonly departments: readonly string[] }
  | { readonly kind: "all-chosen"; readonly choice: ConflictChoice }
  /** `key`: the `conflictKey`. */
  | { readonly kind: "one-chosen"; readonly key: string; readonly choice: ConflictChoice }
  | { readonly kind: "merging"; readonly run: number; readonly preview: MergePreview }
  | {
      readonly kind: "merged";
      readonly run: number;
      readonly outcome: ShownMergeOutcome;
      readonly isInSight: boolean;
    }
  | { readonly kind: "cancelled" }
  | { readonly kind: "begun-again" }
  | { readonly kind: "focus-taken" };
