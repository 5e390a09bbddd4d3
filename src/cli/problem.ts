import type { CliMessages } from "../messages/cli-messages";
import type { Language } from "../ports/preferences";
import type { Trouble } from "../ports/trouble";

/** Why a command line cannot be run; the sentences are made once the language is known. */
export interface Problem {
  readonly kind: "problem";
  /** One line for each thing that is wrong. */
  say(error: CliMessages["error"], language: Language): string;
}

export function problem(say: Problem["say"]): Problem {
  return { kind: "problem", say };
}

/** Whether a value is a problem or trouble rather than what was asked for. */
export function isProblem(value: unknown): value is Problem | Trouble {
  return (
    typeof value === "object" &&
    value !== null &&
    "kind" in value &&
    (value.kind === "problem" || value.kind === "trouble")
  );
}
