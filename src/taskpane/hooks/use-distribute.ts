import { useCallback, useEffect, useReducer, useRef } from "react";
import type { DistributionPreview } from "../../app/preview-distribution";
import { distributeScreenMessagesFor } from "../../messages/distribute-screen-messages";
import { useHost } from "../host";
import type { MenuScreenProps } from "../screens/menu-screen";
import { reduceDistribute } from "../state/distribute/distribute-reducer";
import { NO_DISTRIBUTION, type DistributeState } from "../state/distribute/distribute-state";
import { useCrash } from "./use-crash";
import { useWording } from "./use-wording";

export interface DistributeJobs {
  readonly state: DistributeState;
  readonly read: () => void;
  /** Writes what was shown, or nothing. */
  readonly write: (shown: DistributionPreview) => void;
}

/** Runs what the screen asks for. A rejected promise is a bug of ours. */
export function useDistribute({ onSay, onWritten }: Pick<MenuScreenProps, "onSay" | "onWritten">): DistributeJobs {
  const { distribute: host } = useHost();
  const { language, digits } = useWording();
  const crash = useCrash();
  const [state, dispatch] = useReducer(reduceDistribute, NO_DISTRIBUTION);
  const lastRun = useRef(0);
  useEffect(() => () => dispatch({ kind: "left" }), []);

  const begin = useCallback(
    (job: "reading" | "writing") => {
      onSay(distributeScreenMessagesFor(language, digits)(job));
      lastRun.current += 1;
      return lastRun.current;
    },
    [onSay, language, digits],
  );
  const read = useCallback(() => {
    const run = begin("reading");
    dispatch({ kind: "reading", run });
    host.preview().then((outcome) => {
      onSay("");
      dispatch({ kind: "read", run, outcome });
    }, crash);
  }, [host, crash, begin, onSay]);
  const write = useCallback(
    (shown: DistributionPreview) => {
      const run = begin("writing");
      dispatch({ kind: "writing", run, preview: shown });
      host.distribute(shown).then((outcome) => {
        onSay("");
        dispatch({ kind: "written", run, outcome });
        if (outcome.kind === "distributed" || outcome.kind === "partly") onWritten();
      }, crash);
    },
    [host, crash, begin, onSay, onWritten],
  );
  return { state, read, write };
}
