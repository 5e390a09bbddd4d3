import type { CheckOutcome, CheckReport } from "../../../app/check-workbook";
import type { Cancelled } from "../../../app/take-steps";
import type { PaneState } from "../pane-state";

/** Above this many rows a reading is long enough to disturb; the person is told of the edits and checks by hand. */
export const LARGEST_ROWS = 2000;

/**
 * The report that a new one may take the place of by itself; null where there is none, where another job is at work, where
 * the person looks at one act of theirs, and where the workbook is large.
 */
export function reportToFollow({ check, findings, insert, compile, carry }: PaneState): CheckReport | null {
  if (check.kind !== "ready" || isLarge(check.report)) return null;
  const isAtWork =
    findings.work !== null ||
    findings.page.kind !== "list" ||
    insert.kind === "inserting" ||
    compile.kind === "compiling" ||
    carry.work.kind === "carrying";
  return isAtWork ? null : check.report;
}

function isLarge({ document }: CheckReport): boolean {
  return document.tables.reduce((rows, table) => rows + table.range.rows, 0) > LARGEST_ROWS;
}

/** Whether what is shown is of before an edit, and stays so until the person checks by hand. */
export function isBehind(state: PaneState): boolean {
  return state.edits.count > 0 && (state.edits.hasFailed || reportToFollow(state) === null);
}

export function afterEdit(state: PaneState): PaneState {
  return { ...state, edits: { count: state.edits.count + 1, hasFailed: false } };
}

export interface Refreshed {
  /** What was shown when the reading began; nothing else is replaced by it. */
  readonly shown: CheckReport;
  /** How many edits there had been. */
  readonly edits: number;
  readonly outcome: CheckOutcome | Cancelled;
}

/** The pane after a reading that nobody asked for. One that came too late leaves what is shown. */
export function afterRefresh(state: PaneState, { shown, edits, outcome }: Refreshed): PaneState {
  if (reportToFollow(state) !== shown) return state;
  if (outcome.kind === "cancelled") return state;
  if (outcome.kind !== "checked") return { ...state, edits: { ...state.edits, hasFailed: true } };
  const later = state.edits.count - edits;
  return { ...state, edits: { count: later, hasFailed: false }, check: { kind: "ready", report: outcome.report } };
}
