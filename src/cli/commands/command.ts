import type { Flag, TypedOptions } from "../options";
import type { Problem } from "../problem";
import type { Speaking } from "../speaking";
import type { ExitCode, Tools } from "../tools";
import type { Trouble } from "../../ports/trouble";

/** One command of `ita`: the options it takes, and what it does. */
export interface Command {
  readonly name:
    | "new"
    | "check"
    | "score"
    | "compile"
    | "read"
    | "carry"
    | "fix"
    | "rules"
    | "memo"
    | "export"
    | "distribute"
    | "merge"
    | "report";
  /** Options with a value. */
  readonly options: readonly string[];
  /** Options without one. */
  readonly flags: readonly Flag[];
  readonly takesFiles: boolean;
  run(options: TypedOptions, tools: Tools, speaking: Speaking): Promise<ExitCode | Problem | Trouble>;
}
