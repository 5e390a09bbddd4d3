import { createContext, useContext } from "react";
import { messagesFor, type Messages } from "../../messages/messages-for";
import type { DigitStyle } from "../../core/sheet/sheet-plan";
import type { Language } from "../../ports/preferences";

/** The language of the pane and what it says in it. */
export interface Wording extends Messages {
  readonly language: Language;
  readonly digits: DigitStyle;
}

export function wordingIn(language: Language, digits: DigitStyle): Wording {
  return { language, digits, ...messagesFor(language, digits) };
}

const WordingContext = createContext<Wording | null>(null);

export const WordingProvider = WordingContext.Provider;

export function useWording(): Wording {
  const wording = useContext(WordingContext);
  if (wording === null) throw new Error("A component was rendered without a language");
  return wording;
}
