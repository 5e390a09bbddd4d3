import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { DigitStyle } from "../../../core/sheet/sheet-plan";
import { settingsScreenMessagesFor } from "../../../messages/settings-screen-messages";
import { useSettingsWording } from "../../hooks/use-settings-wording";
import { useWording } from "../../hooks/use-wording";

interface DigitChoiceProps {
  readonly label: string;
  readonly hint?: string;
  readonly digits: DigitStyle;
  readonly onChoose: (digits: DigitStyle) => void;
}

/** Thai or Arabic digits. */
export function DigitChoice({ label, hint, digits, onChoose }: DigitChoiceProps) {
  const say = useSettingsWording();
  const inArabicDigits = settingsScreenMessagesFor(useWording().language);
  return (
    <Field label={label} {...(hint !== undefined && { hint })}>
      <RadioGroup value={digits} onChange={(_, { value }) => onChoose(value === "thai" ? "thai" : "arabic")}>
        <Radio value="arabic" label={inArabicDigits("arabicDigits")} />
        <Radio value="thai" label={say("thaiDigits")} />
      </RadioGroup>
    </Field>
  );
}
