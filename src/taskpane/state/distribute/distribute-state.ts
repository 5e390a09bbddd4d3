import type { PartlyDistributed, ShownDistributeOutcome } from "../../../app/distribute-measures";
import type { DistributionPreview } from "../../../app/preview-distribution";
import type { Trouble } from "../../../ports/trouble";

export type Distributed = Extract<ShownDistributeOutcome, { readonly kind: "distributed" }>;
type NoPlace = Extract<ShownDistributeOutcome, { readonly kind: "no-place" }>;

/** What the screen that distributes the measures shows. `run` tells a late answer from the one that is waited for. */
export type DistributeWork =
  | { readonly kind: "idle" }
  | { readonly kind: "reading"; readonly run: number }
  /** `isChanged`: the workbook changed since it was shown before, and nothing was written. */
  | { readonly kind: "shown"; readonly preview: DistributionPreview; readonly isChanged: boolean }
  | { readonly kind: "writing"; readonly run: number; readonly preview: DistributionPreview }
  | Distributed
  | PartlyDistributed
  | NoPlace
  | { readonly kind: "no-plan" }
  | { readonly kind: "failed"; readonly during: "reading" | "writing"; readonly trouble: Trouble };

export interface DistributeState {
  readonly work: DistributeWork;
  /** Whether the person waits for what is shown, so that its heading takes the focus. */
  readonly isAwaited: boolean;
}

export const NO_DISTRIBUTION: DistributeState = { work: { kind: "idle" }, isAwaited: false };
