import { Button } from "@fluentui/react-components";
import type { Language } from "../../../ports/preferences";
import { useWording } from "../../hooks/use-wording";

// A language is called by its own name, so that a person who cannot read the other one finds it.
const OTHER = { th: { language: "en", name: "English" }, en: { language: "th", name: "ภาษาไทย" } } as const;

export function LanguageSwitch({ onChoose }: { readonly onChoose: (language: Language) => void }) {
  const { language, name } = OTHER[useWording().language];
  return (
    <Button appearance="subtle" size="small" lang={language} onClick={() => onChoose(language)}>
      {name}
    </Button>
  );
}
