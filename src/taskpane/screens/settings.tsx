import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { ScreenFrame } from "../components/screen-frame";
import { useWording } from "../hooks/use-wording";
import type { MenuScreenProps } from "./menu-screen";

/** A language is called by its own name, so that a person who cannot read the other one finds it. */
const LANGUAGES = [
  { language: "th", name: "ภาษาไทย" },
  { language: "en", name: "English" },
] as const;

/** What a person chooses for themselves and for the workbook. */
export function SettingsScreen({ onLanguage }: MenuScreenProps) {
  const { settings: say, language } = useWording();
  return (
    <ScreenFrame title={say("title")} intro={say("intro")}>
      <Field label={say("language")}>
        <RadioGroup
          value={language}
          onChange={(_, { value }) => {
            const chosen = LANGUAGES.find((candidate) => candidate.language === value);
            if (chosen !== undefined) onLanguage(chosen.language);
          }}
        >
          {LANGUAGES.map(({ language: value, name }) => (
            <Radio key={value} value={value} label={<span lang={value}>{name}</span>} />
          ))}
        </RadioGroup>
      </Field>
    </ScreenFrame>
  );
}
