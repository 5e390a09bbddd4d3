import type { Language } from "../ports/preferences";
import { CLI_EN } from "./en/cli";
import { CLI_CARRY_EN } from "./en/cli-carry";
import { CLI_DISTRIBUTE_EN } from "./en/cli-distribute";
import { CLI_ERRORS_EN } from "./en/cli-errors";
import { CLI_FIX_EN } from "./en/cli-fix";
import { CLI_HELP_EN } from "./en/cli-help";
import { CLI_MERGE_EN } from "./en/cli-merge";
import { CLI_PUBLISH_EN } from "./en/cli-publish";
import { CLI_REPORT_EN } from "./en/cli-report";
import { speaker, type Speak } from "./speaker";
import { CLI_TH } from "./th/cli";
import { CLI_CARRY_TH } from "./th/cli-carry";
import { CLI_DISTRIBUTE_TH } from "./th/cli-distribute";
import { CLI_ERRORS_TH } from "./th/cli-errors";
import { CLI_FIX_TH } from "./th/cli-fix";
import { CLI_HELP_TH } from "./th/cli-help";
import { CLI_MERGE_TH } from "./th/cli-merge";
import { CLI_PUBLISH_TH } from "./th/cli-publish";
import { CLI_REPORT_TH } from "./th/cli-report";

export interface CliMessages {
  /** Lines of standard output. */
  readonly out: Speak<typeof CLI_TH>;
  /** Lines of `ita carry`. */
  readonly carry: Speak<typeof CLI_CARRY_TH>;
  /** Lines of `ita distribute`. */
  readonly distribute: Speak<typeof CLI_DISTRIBUTE_TH>;
  /** Lines of `ita merge`. */
  readonly merge: Speak<typeof CLI_MERGE_TH>;
  /** Lines of `ita fix` and `ita rules`. */
  readonly fix: Speak<typeof CLI_FIX_TH>;
  /** Lines of `ita report`. */
  readonly report: Speak<typeof CLI_REPORT_TH>;
  /** Lines of `ita memo` and `ita export`. */
  readonly publish: Speak<typeof CLI_PUBLISH_TH>;
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
    distribute: speaker<typeof CLI_DISTRIBUTE_TH>(isThai ? CLI_DISTRIBUTE_TH : CLI_DISTRIBUTE_EN, language),
    merge: speaker<typeof CLI_MERGE_TH>(isThai ? CLI_MERGE_TH : CLI_MERGE_EN, language),
    fix: speaker<typeof CLI_FIX_TH>(isThai ? CLI_FIX_TH : CLI_FIX_EN, language),
    report: speaker<typeof CLI_REPORT_TH>(isThai ? CLI_REPORT_TH : CLI_REPORT_EN, language),
    publish: speaker<typeof CLI_PUBLISH_TH>(isThai ? CLI_PUBLISH_TH : CLI_PUBLISH_EN, language),
    error: speaker<typeof CLI_ERRORS_TH>(isThai ? CLI_ERRORS_TH : CLI_ERRORS_EN, language),
    help: speaker<typeof CLI_HELP_TH>(isThai ? CLI_HELP_TH : CLI_HELP_EN, language),
  };
}
