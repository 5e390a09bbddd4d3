import { cliMessagesFor, type CliMessages } from "../messages/cli-messages";
import { troubleMessage } from "../messages/trouble-message";
import type { Language } from "../ports/preferences";
import type { Trouble } from "../ports/trouble";
import type { Problem } from "./problem";

/** The command's messages in the language that the person chose. */
export interface Speaking extends CliMessages {
  readonly language: Language;
  /** The lines of standard error; nearly always one. */
  why(reason: Problem | Trouble): string;
}

export function speakingIn(language: Language): Speaking {
  const messages = cliMessagesFor(language);
  return {
    ...messages,
    language,
    why: (reason) =>
      reason.kind === "problem" ? reason.say(messages.error, language) : troubleMessage(reason, language),
  };
}
