import type { ShownDistributeOutcome } from "../../../app/distribute-measures";
import type { DistributionPreview, DistributionPreviewOutcome } from "../../../app/preview-distribution";
import type { Trouble } from "../../../ports/trouble";
import type { DistributeState, DistributeWork } from "./distribute-state";

/** One thing that happened on the screen that distributes the measures. */
export type DistributeChange =
  | { readonly kind: "reading"; readonly run: number }
  | { readonly kind: "read"; readonly run: number; readonly outcome: DistributionPreviewOutcome | Trouble }
  | { readonly kind: "writing"; readonly run: number; readonly preview: DistributionPreview }
  | { readonly kind: "written"; readonly run: number; readonly outcome: ShownDistributeOutcome }
  /** The screen went out of sight. */
  | { readonly kind: "left" };

/** The screen after something happened. */
export function reduceDistribute(state: DistributeState, change: DistributeChange): DistributeState {
  const { work } = state;
  switch (change.kind) {
    case "reading":
      return { work: { kind: "reading", run: change.run }, isAwaited: true };
    case "read":
      if (work.kind !== "reading" || work.run !== change.run) return state;
      return { ...state, work: afterReading(change.outcome) };
    case "writing":
      return { work: { kind: "writing", run: change.run, preview: change.preview }, isAwaited: true };
    case "written":
      if (work.kind !== "writing" || work.run !== change.run) return state;
      return { ...state, work: afterWriting(change.outcome) };
    case "left":
      return { ...state, isAwaited: false };
  }
}

function afterReading(outcome: DistributionPreviewOutcome | Trouble): DistributeWork {
  if (outcome.kind === "trouble") return { kind: "failed", during: "reading", trouble: outcome };
  return outcome.kind === "preview" ? { kind: "shown", preview: outcome, isChanged: false } : outcome;
}

function afterWriting(outcome: ShownDistributeOutcome): DistributeWork {
  if (outcome.kind === "trouble") return { kind: "failed", during: "writing", trouble: outcome };
  return outcome.kind === "changed" ? { kind: "shown", preview: outcome.preview, isChanged: true } : outcome;
}
