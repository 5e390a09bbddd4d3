import type { ShownCarryOutcome } from "../../../app/carry-last-year";
import type { CarryPreview, PreviewOutcome } from "../../../app/preview-carry";
import type { Restorable } from "../../../app/restorable-job";
import type { Trouble } from "../../../ports/trouble";
import type { OldFiles } from "../../host";
import type { CarryChange } from "./carry-change";
import type { CarryState, CarryWork } from "./carry-state";
import type { PaneState } from "../pane-state";

/** The pane after something happened on the screen that brings in last year's tables. */
export function reduceCarry(state: PaneState, change: CarryChange): PaneState {
  return change.kind === "restored" ? withRestored(state, change.restored) : reduceStep(state, change);
}

function reduceStep(state: PaneState, change: Exclude<CarryChange, { readonly kind: "restored" }>): PaneState {
  const { carry } = state;
  switch (change.kind) {
    case "source-chosen":
      return { ...state, focusOn: null, carry: { ...carry, source: change.source, work: { kind: "idle" } } };
    case "year-chosen":
      return { ...state, carry: { ...carry, year: change.year } };
    case "begun-again":
      return { ...state, focusOn: null, carry: { ...carry, files: { kind: "none" }, work: { kind: "idle" } } };
    case "opening":
      return withOpening(state, change.run);
    case "opened":
      return { ...state, carry: afterOpening(carry, change.run, change.outcome) };
    case "reading":
      return { ...state, focusOn: null, carry: { ...carry, work: readingWork(carry.work, change) } };
    case "read":
      return afterReading(state, change.run, change.outcome);
    case "carrying":
      return {
        ...state,
        focusOn: null,
        carry: { ...carry, work: { kind: "carrying", run: change.run, preview: change.preview } },
      };
    case "carried":
      return afterCarrying(state, change.run, change.outcome);
  }
}

/** What was read of the workbook before is no longer true. */
function withRestored(state: PaneState, restored: Restorable): PaneState {
  return {
    ...state,
    focusOn: "carry",
    carry: { ...state.carry, work: { kind: "restored", restored } },
    check: { kind: "idle" },
  };
}

function withOpening(state: PaneState, run: number): PaneState {
  const files = { kind: "opening", run } as const;
  return { ...state, focusOn: null, carry: { ...state.carry, files, work: { kind: "idle" } } };
}

function afterOpening(carry: CarryState, run: number, outcome: OldFiles | Trouble): CarryState {
  if (carry.files.kind !== "opening" || carry.files.run !== run) return carry;
  if (outcome.kind === "files") return { ...carry, files: { ...outcome, kind: "opened" } };
  return { ...carry, files: { kind: "opened", files: [], troubles: [outcome] } };
}

function readingWork(
  work: CarryWork,
  { run, keepsShown }: Extract<CarryChange, { readonly kind: "reading" }>,
): CarryWork {
  return { kind: "reading", run, shown: keepsShown ? shownIn(work) : null };
}

function shownIn(work: CarryWork): CarryPreview | null {
  if (work.kind === "reading") return work.shown;
  return work.kind === "shown" ? work.preview : null;
}

function afterReading(state: PaneState, run: number, outcome: PreviewOutcome | Trouble): PaneState {
  const { carry } = state;
  if (carry.work.kind !== "reading" || carry.work.run !== run) return state;
  return {
    ...state,
    focusOn: carry.work.shown === null ? focusAfter(outcome) : null,
    carry: { ...carry, work: workAfterReading(outcome) },
  };
}

function workAfterReading(outcome: PreviewOutcome | Trouble): CarryWork {
  if (outcome.kind === "trouble") return { kind: "failed", during: "reading", trouble: outcome };
  return outcome.kind === "preview" ? { kind: "shown", preview: outcome, isChanged: false } : outcome;
}

/** An alert says by itself why nothing can be shown. */
function focusAfter({ kind }: PreviewOutcome | ShownCarryOutcome): PaneState["focusOn"] {
  return kind === "trouble" || kind === "unknown-year" || kind === "no-place" ? null : "carry";
}

/** What was read of the workbook before is no longer true once rows and sheets were written. */
function afterCarrying(state: PaneState, run: number, outcome: ShownCarryOutcome): PaneState {
  const { carry, form } = state;
  if (carry.work.kind !== "carrying" || carry.work.run !== run) return state;
  const after = { ...state, focusOn: focusAfter(outcome), carry: { ...carry, work: workAfterCarrying(outcome) } };
  if (outcome.kind !== "carried") return after;
  return { ...after, form: { ...form, isTouched: false, showsProblems: false }, check: { kind: "idle" } };
}

function workAfterCarrying(outcome: ShownCarryOutcome): CarryWork {
  switch (outcome.kind) {
    case "carried":
      return { kind: "carried", carried: outcome };
    case "changed":
      return { kind: "shown", preview: outcome.preview, isChanged: true };
    case "trouble":
      return { kind: "failed", during: "carrying", trouble: outcome };
    default:
      return outcome;
  }
}
