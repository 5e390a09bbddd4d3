import type { Language } from "../ports/preferences";
import { CLI_EN } from "./en/cli";
import { CLI_CARRY_EN } from "./en/cli-carry";
import { CLI_ERRORS_EN } from "./en/cli-errors";
import { CLI_FIX_EN } from "./en/cli-fix";
import { CLI_HELP_EN } from "./en/cli-help";
import { speaker, type Speak } from "./speaker";
import { CLI_TH } from "./th/cli";
import { CLI_CARRY_TH } from "./th/cli-carry";
import { CLI_ERRORS_TH } from "./th/cli-errors";
import { CLI_FIX_TH } from "./th/cli-fix";
import { CLI_HELP_TH } from "./th/cli-help";

export interface CliMessages {
  /** Lines of standard output. */
  readonly out: Speak<typeof CLI_TH>;
  /** Lines of `ita carry`. */
  readonly carry: Speak<typeof CLI_CARRY_TH>;
  /** Lines of `ita fix` and `ita rules`. */
  readonly fix: Speak<typeof CLI_FIX_TH>;
  /** The one line of standard error. */
  readonly error: Speak<typeof CLI_ERRORS_TH>;
  readonly help: Speak<typeof CLI_HELP_TH>;
}

/** What the command says; apart from `messagesFor` so that the pane's bundle does not carry it. */
export function cliMessagesFor(language: Language): CliMessages {
  const isThai = language === "th";
  return {
    out: speaker<typeof CLI_TH>(isThai ? CLI_TH : CLI_EN, language),
    carry: speaker<typeof CLI_CARRY_TH>(isThai ? CLI_CARRY_TH : CLI_CARRY_EN, language),
    fix: speaker<typeof CLI_FIX_TH>(isThai ? CLI_FIX_TH : CLI_FIX_EN, language),
    error: speaker<typeof CLI_ERRORS_TH>(isThai ? CLI_ERRORS_TH : CLI_ERRORS_EN, language),
    help: speaker<typeof CLI_HELP_TH>(isThai ? CLI_HELP_TH : CLI_HELP_EN, language),
  };
}
