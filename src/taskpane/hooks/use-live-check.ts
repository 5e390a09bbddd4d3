import { useEffect, type ActionDispatch } from "react";
import { useHost } from "../host";
import { reportToFollow } from "../state/check/live-check";
import type { PaneAction } from "../state/pane-action";
import type { PaneState } from "../state/pane-state";
import { useCrash } from "./use-crash";

/** Edits come in bursts, as when a row is typed cell by cell: the workbook is read when they have stopped. */
const PAUSE_MILLISECONDS = 1000;

/**
 * Follows the person's edits: a moment after them it is checked anew, without moving anything that the person is at. An edit
 * that comes meanwhile, or a job of the person's, calls that check off.
 */
export function useLiveCheck(state: PaneState, dispatch: ActionDispatch<[PaneAction]>): void {
  const host = useHost();
  const crash = useCrash();
  const { count: edits } = state.edits;
  const shown = reportToFollow(state);

  useEffect(() => host.watcher.watch(() => dispatch({ type: "workbook-edited" })), [host, dispatch]);
  useEffect(() => {
    if (edits === 0 || shown === null) return undefined;
    const reading = new AbortController();
    const timer = setTimeout(() => {
      host
        .checkWorkbook({ asOf: host.clock.today() }, reading.signal)
        .then((outcome) => dispatch({ type: "check-refreshed", shown, edits, outcome }), crash);
    }, PAUSE_MILLISECONDS);
    return () => {
      clearTimeout(timer);
      reading.abort();
    };
  }, [host, dispatch, crash, edits, shown]);
}
