import { useState } from "react";
import type { AgencyFieldOutcome } from "../../app/set-agency-field";
import { useCrash } from "./use-crash";
import { useSettingsWording } from "./use-settings-wording";

export interface AgencyFieldJob {
  /** What became of the last choice. */
  readonly outcome: AgencyFieldOutcome | null;
  readonly keep: (writing: Promise<AgencyFieldOutcome>) => void;
}

/** Follows the writing of one field of the agency sheet, and says when it is kept. */
export function useAgencyField(onWritten: () => void, onSay: (text: string) => void): AgencyFieldJob {
  const say = useSettingsWording();
  const crash = useCrash();
  const [outcome, setOutcome] = useState<AgencyFieldOutcome | null>(null);
  const keep = (writing: Promise<AgencyFieldOutcome>) => {
    writing.then((answer) => {
      setOutcome(answer);
      if (answer.kind !== "kept") return;
      onSay(say("kept"));
      onWritten();
    }, crash);
  };
  return { outcome, keep };
}
