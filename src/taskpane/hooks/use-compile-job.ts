import { useCallback, useRef, type ActionDispatch } from "react";
import type { Round } from "../../core/thai/round";
import { useHost } from "../host";
import type { PaneAction } from "../state/pane-action";
import { anotherOf } from "./another-of";
import { useCrash } from "./use-crash";

export interface CompileJob {
  readonly compile: (round: Round) => void;
  /** Stops the compile that is under way, unless it writes already. */
  readonly cancelCompile: () => void;
}

/** Compiles the summary and tells the reducer. */
export function useCompileJob(dispatch: ActionDispatch<[PaneAction]>, nextRun: () => number): CompileJob {
  const host = useHost();
  const crash = useCrash();
  const last = useRef<AbortController | null>(null);

  const compile = useCallback(
    (round: Round) => {
      const run = nextRun();
      const { signal } = anotherOf(last);
      dispatch({ type: "compile-started", run });
      const course = { signal, onWriting: () => dispatch({ type: "compile-writes", run }) };
      host
        .compileSummary({ asOf: host.clock.today(), round }, course)
        .then((outcome) => dispatch({ type: "compile-finished", run, outcome }), crash);
    },
    [host, dispatch, crash, nextRun],
  );
  const cancelCompile = useCallback(() => {
    last.current?.abort();
    dispatch({ type: "compile-cancelled" });
  }, [dispatch]);
  return { compile, cancelCompile };
}
