import { useState } from "react";
import type { DigitsOutcome } from "../../../app/set-digits";
import type { DigitStyle } from "../../../core/sheet/sheet-plan";
import { useCrash } from "../../hooks/use-crash";
import { useSettingsWording } from "../../hooks/use-settings-wording";
import { useHost } from "../../host";
import { DigitChoice } from "./digit-choice";
import { TroubleBar } from "../frame/trouble-bar";

interface DocumentDigitsProps {
  /** What the agency sheet says; null without one. */
  readonly digits: DigitStyle | null;
  readonly onWritten: () => void;
  readonly onSay: (text: string) => void;
}

/** The digits of the workbook's documents, which its agency sheet keeps. */
export function DocumentDigits({ digits, onWritten, onSay }: DocumentDigitsProps) {
  const say = useSettingsWording();
  const { settings } = useHost();
  const crash = useCrash();
  const [outcome, setOutcome] = useState<DigitsOutcome | null>(null);
  if (digits === null) return <p>{say("noAgencySheet")}</p>;
  const choose = (chosen: DigitStyle) => {
    settings.setDigits(chosen).then((answer) => {
      setOutcome(answer);
      if (answer.kind !== "kept") return;
      onSay(say("kept"));
      onWritten();
    }, crash);
  };
  return (
    <>
      <DigitChoice label={say("documentDigits")} hint={say("documentDigitsText")} digits={digits} onChoose={choose} />
      {outcome?.kind === "no-place" && <p>{say("noAgencySheet")}</p>}
      {outcome?.kind === "trouble" && <TroubleBar title={say("keepFailed")} trouble={outcome} />}
    </>
  );
}
