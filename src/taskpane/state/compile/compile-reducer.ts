import type { CheckReport } from "../../../app/check-workbook";
import type { CompileOutcome } from "../../../app/compile-summary";
import type { Cancelled } from "../../../app/take-steps";
import { lastReport } from "../check/last-report";
import { afterEdit } from "../check/live-check";
import type { CompileAction } from "../pane-action";
import type { CompileResult, CompileState, PaneState } from "../pane-state";

/** The pane after a compile started, wrote, answered or was called off. A run that nobody waits for changes nothing. */
export function reduceCompile(state: PaneState, action: CompileAction): PaneState {
  switch (action.type) {
    case "compile-started": {
      const earlier = lastCompiled(state.compile);
      return { ...state, focusOn: null, compile: { kind: "compiling", run: action.run, isWriting: false, earlier } };
    }
    case "compile-writes":
      return state.compile.kind === "compiling" && state.compile.run === action.run
        ? { ...state, compile: { ...state.compile, isWriting: true } }
        : state;
    case "compile-cancelled":
      return afterCancel(state);
    case "compile-finished":
      return afterCompile(state, action.run, action.outcome);
    case "compile-restored":
      return {
        ...afterEdit(state),
        focusOn: "compile",
        compile: { kind: "restored", sheet: action.sheet, before: lastReport(state.check) },
      };
  }
}

/** A compile is an edit as well: what is known of the summary and its sources is read anew. */
function afterCompile(state: PaneState, run: number, outcome: CompileOutcome | Cancelled): PaneState {
  if (state.compile.kind !== "compiling" || state.compile.run !== run) return state;
  if (outcome.kind === "cancelled") return afterCancel(state);
  const compile = compileStateOf(outcome, lastReport(state.check));
  const after = outcome.kind === "compiled" ? afterEdit(state) : state;
  return { ...after, compile, focusOn: compile.kind === "failed" ? null : "compile" };
}

/** What the last compile came to; it still stands where the one after it was cancelled. */
function lastCompiled(compile: CompileState): CompileResult | null {
  if (compile.kind === "compiling" || compile.kind === "cancelled") return compile.earlier;
  return compile.kind === "compiled" || compile.kind === "restored" ? compile : null;
}

/** Nothing was written, and nothing will be. */
function afterCancel(state: PaneState): PaneState {
  const { compile } = state;
  if (compile.kind !== "compiling" || compile.isWriting) return state;
  return { ...state, compile: { kind: "cancelled", earlier: compile.earlier } };
}

function compileStateOf(outcome: CompileOutcome, known: CheckReport | null): CompileState {
  if (outcome.kind === "trouble") return { kind: "failed", trouble: outcome };
  if (outcome.kind === "nothing-to-compile" || outcome.kind === "no-such-table") return { kind: "nothing" };
  const { model, sheet, kept, filesLeft } = outcome;
  const isUnchanged = outcome.kind === "unchanged";
  return { kind: "compiled", isUnchanged, model, sheet, kept, filesLeft, before: isUnchanged ? null : known };
}
