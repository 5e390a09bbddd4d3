import { useState } from "react";
import type { RemovePlannedOutcome } from "../../app/remove-planned";
import { useCrash } from "./use-crash";
import { useStartWording } from "./use-start-wording";

interface Removal {
  readonly isBusy: boolean;
  readonly outcome: RemovePlannedOutcome | null;
  readonly start: () => void;
}

/** Takes sheets out, one removal at a time, and says how many are gone. */
export function useRemoval(
  remove: () => Promise<RemovePlannedOutcome>,
  onWritten: () => void,
  onSay: (text: string) => void,
): Removal {
  const say = useStartWording();
  const crash = useCrash();
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<RemovePlannedOutcome | null>(null);
  const start = () => {
    if (isBusy) return;
    setBusy(true);
    remove().then((answer) => {
      setBusy(false);
      setOutcome(answer);
      if (answer.kind === "trouble") return;
      onSay(say("removed", { count: answer.sheets.length }));
      onWritten();
    }, crash);
  };
  return { isBusy, outcome, start };
}
