import type { FixPreview } from "../../../app/fix-workbook";
import type { Trouble } from "../../../ports/trouble";
import type { FindingsChange, WorkChange } from "./findings-change";
import { NO_WALK, type FindingsDone, type FindingsPage, type FindingsState } from "./findings-state";
import type { PaneState } from "../pane-state";

/** The pane after something happened on the check screen. */
export function reduceFindings(state: PaneState, change: FindingsChange): PaneState {
  const findings = { ...state.findings, spoken: "" };
  switch (change.kind) {
    case "filtered":
      return withFindings(state, { ...findings, filter: change.filter, walk: NO_WALK, spoken: change.spoken });
    case "limited":
      return withFindings(state, withLimit(findings, change.ruleId, change.limit));
    case "walked":
      return withFindings(state, afterWalk(findings, change));
    case "stood-at": {
      const { finding: current, position } = change;
      return withFindings(state, { ...findings, walk: { current, position, takesFocus: false } });
    }
    case "page-opened":
      return afterOpening(state, change.page);
    case "reason-typed":
      return withFindings(state, withReason(findings, change.reason));
    default:
      return reduceWork(state, change);
  }
}

function reduceWork(state: PaneState, change: WorkChange): PaneState {
  const findings = { ...withoutFocus(state.findings), spoken: "" };
  switch (change.kind) {
    case "previewing": {
      const { run, findings: chosen } = change;
      const page = { kind: "previewing", run, findings: chosen } as const;
      return { ...withFindings(state, { ...findings, page, failure: null }), focusOn: null };
    }
    case "previewed":
      return afterPreview(state, change.run, change.outcome);
    case "working":
      return { ...withFindings(state, { ...findings, work: change.work, failure: null }), focusOn: null };
    case "worked":
      return withFindings(state, afterWork(findings, change.outcome));
    case "begun-again":
      return withFindings(state, { ...findings, done: null, failure: null });
  }
}

/** The focus stays where the person put it since. */
export function withoutFocus(findings: FindingsState): FindingsState {
  return { ...findings, walk: { ...findings.walk, takesFocus: false } };
}

function withFindings(state: PaneState, findings: FindingsState): PaneState {
  return { ...state, findings };
}

/** Whoever comes back to the list goes on where they were. */
function afterOpening(state: PaneState, page: FindingsPage): PaneState {
  const { findings } = state;
  const { walk } = findings;
  const isBack = page.kind === "list" && walk.current !== null;
  return {
    ...withFindings(state, { ...findings, page, failure: null, spoken: "", walk: { ...walk, takesFocus: isBack } }),
    focusOn: isBack ? null : "check",
  };
}

function withLimit(findings: FindingsState, ruleId: string, limit: number): FindingsState {
  return { ...findings, limits: { ...findings.limits, [ruleId]: limit } };
}

function withReason(findings: FindingsState, reason: string): FindingsState {
  return findings.page.kind === "acknowledge" ? { ...findings, page: { ...findings.page, reason } } : findings;
}

function afterWalk(
  findings: FindingsState,
  { walk, limit, spoken }: Extract<FindingsChange, { readonly kind: "walked" }>,
): FindingsState {
  const walked = { ...findings, walk, spoken };
  return walk.current === null ? walked : withLimit(walked, walk.current.ruleId, limit);
}

function afterPreview(state: PaneState, run: number, outcome: FixPreview): PaneState {
  const { findings } = state;
  if (findings.page.kind !== "previewing" || findings.page.run !== run) return state;
  if (outcome.kind === "trouble") {
    const failure = { during: "previewing", trouble: outcome } as const;
    return withFindings(state, { ...findings, page: { kind: "list" }, failure });
  }
  const page = { kind: "preview", edits: outcome.plan.edits } as const;
  return { ...withFindings(state, { ...findings, page, failure: null }), focusOn: "check" };
}

/** What was written can be put back whatever the person looks at meanwhile. */
function afterWork(findings: FindingsState, outcome: FindingsDone | Trouble): FindingsState {
  const { work, steps } = findings;
  if (outcome.kind === "trouble") {
    return { ...findings, work: null, failure: work === null ? null : { during: work, trouble: outcome } };
  }
  const page = outcome.kind === "exported" ? findings.page : { kind: "list" as const };
  const after = { ...findings, work: null, failure: null, done: outcome, page };
  if (outcome.kind === "edited") return { ...after, steps: [...steps, outcome.edits] };
  return outcome.kind === "restored" ? { ...after, steps: steps.slice(0, -1) } : after;
}
