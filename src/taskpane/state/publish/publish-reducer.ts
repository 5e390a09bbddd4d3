import type { PublicationPreview } from "../../../app/preview-publication";
import type { Trouble } from "../../../ports/trouble";
import type { Made } from "../../host";
import type { Product, PublishChoice, PublishJob, PublishState, PublishWork } from "./publish-state";

/** One thing that happened on the screen that publishes. */
export type PublishChange =
  | { readonly kind: "chosen"; readonly choice: PublishChoice }
  /** `isAsked`: the person pressed for it; otherwise it follows a choice or a write. */
  | { readonly kind: "reading"; readonly run: number; readonly isAsked: boolean }
  | { readonly kind: "read"; readonly run: number; readonly outcome: PublicationPreview | Trouble }
  | { readonly kind: "making"; readonly run: number; readonly product: Product }
  | { readonly kind: "made"; readonly run: number; readonly outcome: Made }
  /** The screen went out of sight. */
  | { readonly kind: "left" };

/** The screen after something happened. */
export function reducePublish(state: PublishState, change: PublishChange): PublishState {
  switch (change.kind) {
    case "chosen":
      return { ...state, choice: change.choice, job: { kind: "none" }, awaited: null };
    case "reading":
      return whileReading(state, change.run, change.isAsked);
    case "read":
      return afterReading(state, change.run, change.outcome);
    case "making":
      return { ...state, job: { kind: "making", run: change.run, product: change.product }, awaited: "product" };
    case "made":
      return afterMaking(state, change.run, change.outcome);
    case "left":
      return { ...state, awaited: null };
  }
}

function whileReading(state: PublishState, run: number, isAsked: boolean): PublishState {
  if (!isAsked) return { ...state, work: { kind: "reading", run, shown: shownIn(state.work) } };
  return { ...state, work: { kind: "reading", run, shown: null }, job: { kind: "none" }, awaited: "preview" };
}

function shownIn(work: PublishWork): PublicationPreview | null {
  if (work.kind === "reading") return work.shown;
  return work.kind === "shown" ? work.preview : null;
}

function afterReading(state: PublishState, run: number, outcome: PublicationPreview | Trouble): PublishState {
  const { work } = state;
  if (work.kind !== "reading" || work.run !== run) return state;
  const next: PublishWork =
    outcome.kind === "trouble" ? { kind: "failed", trouble: outcome } : { kind: "shown", preview: outcome };
  return { ...state, work: next };
}

function afterMaking(state: PublishState, run: number, outcome: Made): PublishState {
  const { job } = state;
  if (job.kind !== "making" || job.run !== run) return state;
  return { ...state, job: jobOf(outcome, job.product) };
}

function jobOf(outcome: Made, product: Product): PublishJob {
  switch (outcome.kind) {
    case "written":
      return { kind: "written", sheet: outcome.sheet, kept: outcome.kept };
    case "sent":
      return outcome;
    case "nothing-to-report":
      return { kind: "nothing", later: outcome.later };
    case "nothing-to-compile":
      return { kind: "nothing", later: 0 };
    case "trouble":
      return { kind: "failed", product, trouble: outcome };
  }
}
