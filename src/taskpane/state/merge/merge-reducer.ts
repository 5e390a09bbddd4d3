import type { ShownMergeOutcome } from "../../../app/merge-files";
import type { MergePreview, MergePreviewOutcome } from "../../../app/preview-merge";
import type { Trouble } from "../../../ports/trouble";
import type { MergeChange } from "./merge-change";
import { BASE_STAYS, NO_MERGE, type MergeState, type MergeWork } from "./merge-state";

/** The screen that merges returned files, after something happened on it. */
export function mergeReducer(state: MergeState, change: MergeChange): MergeState {
  switch (change.kind) {
    case "opening":
      return { ...NO_MERGE, work: { ...change, done: 0 } };
    case "opened-one":
    case "opened":
      return afterOpening(state, change);
    case "reading":
      return reading(state, change.run, change.keepsShown);
    case "read":
      return afterReading(state, change.run, change.outcome, change.isInSight);
    case "merging":
      return { ...state, work: change, takesFocus: false };
    case "merged":
      return afterMerging(state, change.run, change.outcome, change.isInSight);
    default:
      return afterPerson(state, change);
  }
}

type JobChange = "opening" | "opened-one" | "opened" | "reading" | "read" | "merging" | "merged";
type PersonChange = Exclude<MergeChange, { readonly kind: JobChange }>;

function afterPerson(state: MergeState, change: PersonChange): MergeState {
  const { choices, work } = state;
  switch (change.kind) {
    case "departments-agreed":
      return { ...state, newDepartments: change.departments };
    case "all-chosen":
      return { ...state, choices: { all: change.choice } };
    case "one-chosen":
      return { ...state, choices: { ...choices, single: { ...choices.single, [change.key]: change.choice } } };
    case "cancelled":
      return isWaiting(work) ? { ...state, work: { kind: "idle" }, takesFocus: false } : state;
    case "begun-again":
      return NO_MERGE;
    case "focus-taken":
      return { ...state, takesFocus: false };
  }
}

/** What is being written cannot be called back. */
function isWaiting({ kind }: MergeWork): boolean {
  return kind === "opening" || kind === "reading";
}

type Opening = Extract<MergeChange, { readonly kind: "opened-one" | "opened" }>;

function afterOpening(state: MergeState, change: Opening): MergeState {
  const { work } = state;
  if (work.kind !== "opening" || work.run !== change.run) return state;
  if (change.kind === "opened") return { ...state, work: { kind: "idle" } };
  const { files } = change;
  return { ...state, files, work: { ...work, done: files.files.length + files.troubles.length } };
}

/** What was chosen holds as long as the same rows are in question: until they were merged. */
function reading(state: MergeState, run: number, keepsShown: boolean): MergeState {
  const { work } = state;
  const choices = work.kind === "merged" ? BASE_STAYS : state.choices;
  return {
    ...state,
    choices,
    work: { kind: "reading", run, shown: keepsShown ? shownIn(work) : null },
    takesFocus: false,
  };
}

function shownIn(work: MergeWork): MergePreview | null {
  if (work.kind === "reading") return work.shown;
  return work.kind === "shown" ? work.preview : null;
}

function afterReading(
  state: MergeState,
  run: number,
  outcome: MergePreviewOutcome | Trouble,
  isInSight: boolean,
): MergeState {
  const { work } = state;
  if (work.kind !== "reading" || work.run !== run) return state;
  const takesFocus = isInSight && work.shown === null && outcome.kind !== "trouble";
  return { ...state, takesFocus, work: workAfterReading(outcome) };
}

function workAfterReading(outcome: MergePreviewOutcome | Trouble): MergeWork {
  if (outcome.kind === "trouble") return { kind: "failed", during: "reading", trouble: outcome };
  return outcome.kind === "preview" ? { kind: "shown", preview: outcome, isChanged: false } : outcome;
}

/** An alert says by itself why nothing was merged. */
function afterMerging(state: MergeState, run: number, outcome: ShownMergeOutcome, isInSight: boolean): MergeState {
  const { work } = state;
  if (work.kind !== "merging" || work.run !== run) return state;
  const isAlert = outcome.kind === "trouble" || outcome.kind === "no-place";
  return { ...state, takesFocus: isInSight && !isAlert, work: workAfterMerging(outcome) };
}

function workAfterMerging(outcome: ShownMergeOutcome): MergeWork {
  switch (outcome.kind) {
    case "merged":
      return { kind: "merged", merged: outcome };
    case "changed":
      return { kind: "shown", preview: outcome.preview, isChanged: true };
    case "trouble":
      return { kind: "failed", during: "merging", trouble: outcome };
    default:
      return outcome;
  }
}
