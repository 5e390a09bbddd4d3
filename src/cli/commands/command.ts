import type { TypedOptions } from "../options";
import type { Problem } from "../problem";
import type { Speaking } from "../speaking";
import type { ExitCode, Tools } from "../tools";
import type { Trouble } from "../../ports/trouble";

/** One command of `ita`: the text options it takes, and what it does. */
export interface Command {
  readonly name: "new" | "check" | "score" | "compile";
  readonly options: readonly string[];
  readonly takesFiles: boolean;
  run(options: TypedOptions, tools: Tools, speaking: Speaking): Promise<ExitCode | Problem | Trouble>;
}
