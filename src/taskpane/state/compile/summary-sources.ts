import type { SourceStates } from "../../../core/summary/stale-sources";
import { isBehind } from "../check/live-check";
import type { PaneState } from "../pane-state";

/** What the compile screen knows of the summary and of what it was compiled from. */
export interface SummarySources {
  /** null where no summary says from what it was compiled. */
  readonly sources: SourceStates | null;
  /** Summaries that a person changed: they stay beside a new one. */
  readonly edited: readonly string[];
  /** All of it is of before an edit, and stays so until the person reads the workbook again. */
  readonly isBehind: boolean;
}

/** null where the workbook was not read, or only before the summary was compiled or taken back. */
export function summarySourcesOf(state: PaneState): SummarySources | null {
  const { check } = state;
  const compile = state.compile.kind === "cancelled" ? state.compile.earlier : state.compile;
  if (check.kind !== "ready" || compile?.kind === "compiling") return null;
  const { report } = check;
  const behind = isBehind(state);
  const isOfBefore = compile !== null && "before" in compile && compile.before === report;
  if (isOfBefore && !behind) return null;
  const { standing, workbook } = report;
  return { sources: isOfBefore ? null : standing.sources, edited: workbook.editedSummaries, isBehind: behind };
}
