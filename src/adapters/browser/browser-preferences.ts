import type { Agency } from "../../core/agency/agency";
import type { DigitStyle } from "../../core/sheet/sheet-plan";
import type { Language, PreferenceKey, Preferences } from "../../ports/preferences";
import { readAgency } from "./stored-agency";

const KEYS: Readonly<Record<PreferenceKey, string>> = {
  language: "ita-workbook.language",
  digits: "ita-workbook.digits",
  lastAgency: "ita-workbook.last-agency",
};

/**
 * Preferences in the browser's own storage, under keys that begin with `area` (Office gives one for each person where
 * storage is shared). Where storage is shut off or full, a choice lasts as long as the page.
 */
export function browserPreferences(area: string): Preferences {
  const language = preference(`${area}${KEYS.language}`, readLanguage, String);
  const digits = preference(`${area}${KEYS.digits}`, readDigits, String);
  const agency = preference<Agency>(`${area}${KEYS.lastAgency}`, readAgency, (own) => JSON.stringify(own));
  return {
    language: () => language.read() ?? "th",
    setLanguage: (chosen) => language.write(chosen),
    digits: () => digits.read() ?? "arabic",
    setDigits: (chosen) => digits.write(chosen),
    lastAgency: () => agency.read(),
    setLastAgency: (chosen) => agency.write(chosen),
    damaged: () => [
      ...(language.isDamaged() ? (["language"] as const) : []),
      ...(digits.isDamaged() ? (["digits"] as const) : []),
      ...(agency.isDamaged() ? (["lastAgency"] as const) : []),
    ],
  };
}

interface Preference<Value> {
  readonly read: () => Value | null;
  readonly write: (value: Value) => void;
  readonly isDamaged: () => boolean;
}

/** One value under its key; null while none is chosen, or none that can be read. */
function preference<Value>(
  key: string,
  parse: (text: string) => Value | null,
  format: (value: Value) => string,
): Preference<Value> {
  let chosen: Value | null = null;
  const fromStore = () => {
    const text = stored(key);
    return { text, value: text === null ? null : parse(text) };
  };
  return {
    read: () => chosen ?? fromStore().value,
    write: (value) => {
      chosen = value;
      store(key, format(value));
    },
    isDamaged: () => {
      const { text, value } = fromStore();
      return text !== null && value === null;
    },
  };
}

function readLanguage(text: string): Language | null {
  return text === "th" || text === "en" ? text : null;
}

function readDigits(text: string): DigitStyle | null {
  return text === "thai" || text === "arabic" ? text : null;
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
