import { useEffect } from "react";
import type { Language } from "../../ports/preferences";

/** Tells the page's language, so that a screen reader picks the voice for it. */
export function useDocumentLanguage(language: Language): void {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
}
