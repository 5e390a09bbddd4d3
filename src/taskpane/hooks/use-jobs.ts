import { useCallback, useRef, type ActionDispatch } from "react";
import type { SetRequest } from "../../app/insert-set";
import { useHost } from "../host";
import type { PaneAction } from "../state/pane-action";
import { anotherOf } from "./another-of";
import { useCompileJob, type CompileJob } from "./use-compile-job";
import { useCrash } from "./use-crash";

export interface Jobs extends CompileJob {
  /** Reads and checks the workbook; `asked` tells whether the person asked for it. */
  readonly check: (asked: boolean) => void;
  /** Stops the check that is under way. */
  readonly cancelCheck: () => void;
  readonly insert: (request: SetRequest) => void;
}

/** Runs the use cases and tells the reducer. A rejected promise is a bug of ours and goes to the error boundary. */
export function useJobs(dispatch: ActionDispatch<[PaneAction]>): Jobs {
  const host = useHost();
  const crash = useCrash();
  const lastRun = useRef(0);
  const lastCheck = useRef<AbortController | null>(null);

  const nextRun = useCallback(() => {
    lastRun.current += 1;
    return lastRun.current;
  }, []);

  const check = useCallback(
    (asked: boolean) => {
      const run = nextRun();
      const { signal } = anotherOf(lastCheck);
      dispatch({ type: "check-started", run, asked });
      host
        .checkWorkbook({ asOf: host.clock.today() }, signal)
        .then((outcome) => dispatch({ type: "check-finished", run, outcome }), crash);
    },
    [host, dispatch, crash, nextRun],
  );
  const cancelCheck = useCallback(() => {
    lastCheck.current?.abort();
    dispatch({ type: "check-cancelled" });
  }, [dispatch]);
  const insert = useCallback(
    (request: SetRequest) => {
      const run = nextRun();
      dispatch({ type: "insert-started", run });
      host.insertSet(request).then((outcome) => {
        if (outcome.kind === "inserted") host.preferences.setLastAgency(request.agency);
        dispatch({ type: "insert-finished", run, outcome });
      }, crash);
    },
    [host, dispatch, crash, nextRun],
  );
  const { compile, cancelCompile } = useCompileJob(dispatch, nextRun);
  return { check, cancelCheck, insert, compile, cancelCompile };
}
