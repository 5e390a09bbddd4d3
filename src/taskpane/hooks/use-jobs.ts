import { useCallback, useRef, type ActionDispatch, type RefObject } from "react";
import type { SetRequest } from "../../app/insert-set";
import type { Round } from "../../core/thai/round";
import { useHost } from "../host";
import type { PaneAction } from "../state/pane-action";
import { useCrash } from "./use-crash";

export interface Jobs {
  /** Reads and checks the workbook; `asked` tells whether the person asked for it. */
  readonly check: (asked: boolean) => void;
  /** Stops the check that is under way. */
  readonly cancelCheck: () => void;
  readonly insert: (request: SetRequest) => void;
  readonly compile: (round: Round) => void;
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
      const { signal } = anotherCheck(lastCheck);
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
  const compile = useCallback(
    (round: Round) => {
      const run = nextRun();
      dispatch({ type: "compile-started", run });
      const request = { asOf: host.clock.today(), round };
      host.compileSummary(request).then((outcome) => dispatch({ type: "compile-finished", run, outcome }), crash);
    },
    [host, dispatch, crash, nextRun],
  );
  return { check, cancelCheck, insert, compile };
}

/** Nobody waits for the answer of the one before. */
function anotherCheck(last: RefObject<AbortController | null>): AbortController {
  last.current?.abort();
  const controller = new AbortController();
  last.current = controller;
  return controller;
}
