import { useCallback, useRef, type ActionDispatch } from "react";
import type { CarryPreview, CarryWish } from "../../app/preview-carry";
import { useHost } from "../host";
import type { CarryChange } from "../state/carry/carry-change";
import { wishOf } from "../state/carry/carry-state";
import type { PaneAction } from "../state/pane-action";
import { useCrash } from "./use-crash";

export interface CarryJobs {
  readonly change: (change: CarryChange) => void;
  /** Opens the files and, where any can be read, reads their tables for the assessed year (BE). */
  readonly open: (files: readonly File[], year: number) => void;
  /** `keepsShown`: what is shown stays in sight until the answer is there. */
  readonly preview: (wish: CarryWish, keepsShown?: boolean) => void;
  readonly carry: (wish: CarryWish, shown: CarryPreview) => void;
}

/** Runs what the screen asks for and tells the reducer. A rejected promise is a bug of ours. */
export function useCarry(dispatch: ActionDispatch<[PaneAction]>): CarryJobs {
  const { carry: host } = useHost();
  const crash = useCrash();
  const lastRun = useRef(0);

  const change = useCallback((happened: CarryChange) => dispatch({ type: "carry", change: happened }), [dispatch]);
  const nextRun = useCallback(() => {
    lastRun.current += 1;
    return lastRun.current;
  }, []);
  const preview = useCallback(
    (wish: CarryWish, keepsShown = false) => {
      const run = nextRun();
      change({ kind: "reading", run, keepsShown });
      host.preview(wish).then((outcome) => change({ kind: "read", run, outcome }), crash);
    },
    [host, change, crash, nextRun],
  );
  const open = useCallback(
    (files: readonly File[], year: number) => {
      const run = nextRun();
      change({ kind: "opening", run });
      host.readFiles(files).then((outcome) => {
        change({ kind: "opened", run, outcome });
        if (run !== lastRun.current || outcome.kind !== "files" || outcome.files.length === 0) return;
        preview(wishOf({ source: "files", files: { ...outcome, kind: "opened" } }, year));
      }, crash);
    },
    [host, change, crash, nextRun, preview],
  );
  const carry = useCallback(
    (wish: CarryWish, shown: CarryPreview) => {
      const run = nextRun();
      change({ kind: "carrying", run, preview: shown });
      host.carry(wish, shown).then((outcome) => change({ kind: "carried", run, outcome }), crash);
    },
    [host, change, crash, nextRun],
  );
  return { change, open, preview, carry };
}
