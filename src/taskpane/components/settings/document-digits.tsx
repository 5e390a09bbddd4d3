import type { DigitStyle } from "../../../core/sheet/sheet-plan";
import { useAgencyField } from "../../hooks/use-agency-field";
import { useSettingsWording } from "../../hooks/use-settings-wording";
import { useHost } from "../../host";
import { AgencyFieldResult } from "./agency-field-result";
import { DigitChoice } from "./digit-choice";

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
  const { outcome, keep } = useAgencyField(onWritten, onSay);
  if (digits === null) return <p>{say("noAgencySheet")}</p>;
  return (
    <>
      <DigitChoice
        label={say("documentDigits")}
        hint={say("documentDigitsText")}
        digits={digits}
        onChoose={(chosen) => keep(settings.setDigits(chosen))}
      />
      <AgencyFieldResult outcome={outcome} />
    </>
  );
}
