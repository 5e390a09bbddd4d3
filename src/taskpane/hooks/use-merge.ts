import { useEffect, useReducer, useRef } from "react";
import type { MergePreview } from "../../app/preview-merge";
import { useHost, type MergeHost } from "../host";
import type { MergeChange } from "../state/merge/merge-change";
import { mergeReducer } from "../state/merge/merge-reducer";
import { mergeWishOf, NO_MERGE, type MergeState } from "../state/merge/merge-state";
import { NO_RETURNED, withReturned, type ReturnedFiles } from "../state/merge/returned-files";
import { useCrash } from "./use-crash";

export interface MergeJobs {
  readonly change: (change: MergeChange) => void;
  /** Opens the files one after the other and, where any can be read, compares them with the workbook. */
  readonly open: (picked: readonly File[]) => void;
  /** Compares the opened files with the workbook as it is now. */
  readonly preview: () => void;
  /** As `preview`, with these departments agreed to; what is shown stays in sight until the answer is there. */
  readonly agree: (departments: readonly string[]) => void;
  readonly merge: (shown: MergePreview) => void;
  /** Waits no longer for what is being read. */
  readonly cancel: () => void;
}

/** The state of the screen and what it can ask for. A rejected promise is a bug of ours. */
export function useMerge(onWritten: () => void): readonly [MergeState, MergeJobs] {
  const { merge: host } = useHost();
  const crash = useCrash();
  const [state, change] = useReducer(mergeReducer, NO_MERGE);
  const lastRun = useRef(0);
  const isInSight = useInSight();
  const nextRun = () => (lastRun.current += 1);

  const compare = (wanted: Pick<MergeState, "files" | "newDepartments">, keepsShown: boolean) => {
    const run = nextRun();
    change({ kind: "reading", run, keepsShown });
    host
      .preview(mergeWishOf(wanted))
      .then((outcome) => change({ kind: "read", run, outcome, isInSight: isInSight.current }), crash);
  };
  const open = (picked: readonly File[]) => {
    const run = nextRun();
    change({ kind: "opening", run, picked: picked.length });
    const onOne = (files: ReturnedFiles) => change({ kind: "opened-one", run, files });
    openEach(host, picked, () => run === lastRun.current, onOne).then((files) => {
      if (files === null) return;
      change({ kind: "opened", run });
      if (files.files.length > 0) compare({ files, newDepartments: [] }, false);
    }, crash);
  };
  const merge = (shown: MergePreview) => {
    const run = nextRun();
    change({ kind: "merging", run, preview: shown });
    host.merge(mergeWishOf(state), state.choices, shown).then((outcome) => {
      change({ kind: "merged", run, outcome, isInSight: isInSight.current });
      if (outcome.kind !== "changed") onWritten();
    }, crash);
  };
  const agree = (departments: readonly string[]) => {
    change({ kind: "departments-agreed", departments });
    compare({ ...state, newDepartments: departments }, true);
  };
  const cancel = () => {
    nextRun();
    change({ kind: "cancelled" });
  };
  return [state, { change, open, preview: () => compare(state, false), agree, merge, cancel }];
}

/** One after the other, so that only one is in memory as bytes; null where nobody waits for them any more. */
async function openEach(
  host: MergeHost,
  picked: readonly File[],
  isAwaited: () => boolean,
  onOne: (files: ReturnedFiles) => void,
): Promise<ReturnedFiles | null> {
  let files = NO_RETURNED;
  for (const file of picked) {
    const outcome = await host.readFiles([file]);
    if (!isAwaited()) return null;
    files = withReturned(files, outcome);
    onOne(files);
    if (outcome.kind === "trouble") break;
  }
  return files;
}

/** Whether the screen is in sight; one that is not must not take the focus. */
function useInSight() {
  const isInSight = useRef(true);
  useEffect(() => {
    isInSight.current = true;
    return () => {
      isInSight.current = false;
    };
  }, []);
  return isInSight;
}
