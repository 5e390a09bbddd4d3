import type { CheckOutcome } from "../../app/check-workbook";
import type { InsertOutcome } from "../../app/insert-set";
import type { Cancelled } from "../../app/take-steps";
import { lastReport } from "./check/last-report";
import { reduceCompile } from "./compile/compile-reducer";
import { formOfAgency } from "./insert/insert-form";
import type { JobAction } from "./pane-action";
import { NO_EDITS } from "./pane-state";
import type { InsertState, PaneState } from "./pane-state";

/** The pane after a job started or answered. The answer to a run that is no longer waited for changes nothing. */
export function reduceJob(state: PaneState, action: JobAction): PaneState {
  switch (action.type) {
    case "check-started":
      return {
        ...state,
        edits: NO_EDITS,
        focusOn: action.asked ? null : state.focusOn,
        check: { kind: "reading", run: action.run, asked: action.asked, earlier: lastReport(state.check) },
      };
    case "check-cancelled":
      return afterCancel(state);
    case "check-finished":
      return afterCheck(state, action.run, action.outcome);
    case "insert-started":
      return { ...state, focusOn: null, insert: { kind: "inserting", run: action.run } };
    case "insert-finished":
      return afterInsert(state, action.run, action.outcome);
    default:
      return reduceCompile(state, action);
  }
}

/** A request that Excel is working on cannot be called back: its answer is thrown away, and no work of ours begins on it. */
function afterCancel(state: PaneState): PaneState {
  if (state.check.kind !== "reading") return state;
  const { earlier } = state.check;
  const findings = { ...state.findings, done: { kind: "cancelled" } as const, spoken: "" };
  return { ...state, findings, check: earlier === null ? { kind: "cancelled" } : { kind: "ready", report: earlier } };
}

function afterCheck(state: PaneState, run: number, outcome: CheckOutcome | Cancelled): PaneState {
  const { check, form } = state;
  if (check.kind !== "reading" || check.run !== run) return state;
  if (outcome.kind === "cancelled") return afterCancel(state);
  if (outcome.kind === "trouble") return { ...state, check: { kind: "failed", trouble: outcome } };
  const { agency } = outcome.report.workbook;
  return {
    ...state,
    check: { kind: "ready", report: outcome.report },
    form: agency === null || form.isTouched ? form : formOfAgency(agency, form),
    focusOn: check.asked ? "check" : state.focusOn,
  };
}

/** What was read before an insertion is no longer true: the workbook is read again, and the form follows its sheets. */
function afterInsert(state: PaneState, run: number, outcome: InsertOutcome): PaneState {
  if (state.insert.kind !== "inserting" || state.insert.run !== run) return state;
  const insert: InsertState = outcome.kind === "trouble" ? { kind: "failed", trouble: outcome } : outcome;
  if (insert.kind !== "inserted") return { ...state, insert };
  const form = { ...state.form, isTouched: false, showsProblems: false };
  return { ...state, insert, form, check: { kind: "idle" }, focusOn: "insert" };
}
