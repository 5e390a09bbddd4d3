import { useCallback, useEffect, useReducer, useRef } from "react";
import { publishScreenMessagesFor } from "../../messages/publish-screen-messages";
import { useHost } from "../host";
import type { MenuScreenProps } from "../screens/menu-screen";
import { reducePublish } from "../state/publish/publish-reducer";
import {
  layoutInSight,
  NO_PUBLICATION,
  type Product,
  type PublishChoice,
  type PublishState,
} from "../state/publish/publish-state";
import { useCrash } from "./use-crash";
import { useWording } from "./use-wording";

export interface PublishJobs {
  readonly state: PublishState;
  /** Whether this host takes files from the pane. */
  readonly canSaveFiles: boolean;
  /** Once something is shown it follows the choice. */
  readonly choose: (choice: PublishChoice) => void;
  readonly read: () => void;
  /** Makes the report in the layout that is in sight. */
  readonly make: (product: Product) => void;
}

/** Runs what the screen asks for. A rejected promise is a bug of ours. */
export function usePublish({ onSay, onWritten }: Pick<MenuScreenProps, "onSay" | "onWritten">): PublishJobs {
  const { publish: host } = useHost();
  const { language, digits } = useWording();
  const crash = useCrash();
  const [state, dispatch] = useReducer(reducePublish, NO_PUBLICATION);
  const lastRun = useRef(0);
  useEffect(() => () => dispatch({ kind: "left" }), []);

  const nextRun = useCallback(() => {
    lastRun.current += 1;
    return lastRun.current;
  }, []);
  const say = useCallback(
    (job: "reading" | "writing") => onSay(publishScreenMessagesFor(language, digits)(job)),
    [onSay, language, digits],
  );
  const preview = useCallback(
    (choice: PublishChoice, isAsked: boolean) => {
      const run = nextRun();
      if (isAsked) say("reading");
      dispatch({ kind: "reading", run, isAsked });
      host.preview(choice).then((outcome) => {
        if (isAsked) onSay("");
        dispatch({ kind: "read", run, outcome });
      }, crash);
    },
    [host, crash, nextRun, say, onSay],
  );
  const { choice, work } = state;
  const choose = (chosen: PublishChoice) => {
    dispatch({ kind: "chosen", choice: chosen });
    if (work.kind !== "idle") preview(chosen, false);
  };
  const make = (product: Product) => {
    const run = nextRun();
    say("writing");
    dispatch({ kind: "making", run, product });
    host.make(product, { ...choice, layout: choice.layout ?? layoutInSight(work) }).then((outcome) => {
      onSay("");
      dispatch({ kind: "made", run, outcome });
      if (outcome.kind !== "written") return;
      onWritten();
      preview(choice, false);
    }, crash);
  };
  return { state, canSaveFiles: host.canSaveFiles, choose, read: () => preview(choice, true), make };
}
