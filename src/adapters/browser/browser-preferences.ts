import type { Language, Preferences } from "../../ports/preferences";

const DEFAULT: Language = "th";

/**
 * Preferences in the browser's own storage, under keys that begin with `area` (Office gives one for each person where
 * storage is shared). Where storage is shut off or full, a choice lasts as long as the page.
 */
export function browserPreferences(area: string): Preferences {
  const key = `${area}ita-workbook.language`;
  let chosen: Language | null = null;
  return {
    language: () => chosen ?? readLanguage(stored(key)),
    setLanguage(language) {
      chosen = language;
      store(key, language);
    },
  };
}

function readLanguage(text: string | null): Language {
  return text === "th" || text === "en" ? text : DEFAULT;
}

/** Even the access to localStorage throws where the browser blocks storage in frames of another site. */
function stored(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(key: string, value: string): void {
  try {
    window.localStorage.setItem(key, value);
  } catch {
    return; // the choice is kept for this page
  }
}
