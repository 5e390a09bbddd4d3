import { useState } from "react";
import type { SessionState } from "../state/session-state";
import { stepText } from "../state/step-text";
import type { WorkbookSession } from "../state/workbook-session";
import { useWorkbenchWording } from "../tools";
import { useCrash } from "./use-crash";

interface StepsBack {
  /** Takes the last step back; does nothing where there is none, or while a job works. */
  readonly undo: () => void;
  /** What to say aloud of the last step taken back or the last copy saved, whichever came later; "" before either. */
  readonly said: string;
}

/** Taking steps back, and what is said of it. `savedAs` is the name of the last copy. */
export function useStepsBack(session: WorkbookSession, state: SessionState, savedAs: string | null): StepsBack {
  const { say } = useWorkbenchWording();
  const crash = useCrash();
  const [undone, setUndone] = useState<{ readonly text: string; readonly savedAs: string | null } | null>(null);
  const undo = () => {
    const last = state.steps.at(-1);
    if (last === undefined || state.isWorking) return;
    setUndone({ text: say("undone", { step: stepText(last, say) }), savedAs });
    session.undo().catch(crash);
  };
  if (undone !== null && undone.savedAs === savedAs) return { undo, said: undone.text };
  return { undo, said: savedAs === null ? "" : say("saved", { name: savedAs }) };
}
