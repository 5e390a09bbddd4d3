import { parseArgs } from "node:util";
import { problem, type Problem } from "./problem";

/** The options of a command line as typed: texts, flags, and what stands without an option. */
export interface TypedOptions {
  readonly texts: Readonly<Record<string, string>>;
  readonly flags: readonly string[];
  readonly files: readonly string[];
}

const FLAGS = ["json", "force"];

/** Splits the arguments of a command. An option that it does not know, has no text or comes twice is a problem. */
export function splitOptions(
  command: string,
  args: readonly string[],
  names: readonly string[],
): TypedOptions | Problem {
  const known = [...names, "lang"];
  const options = Object.fromEntries([
    ...known.map((name) => [name, { type: "string" as const }]),
    ...FLAGS.map((name) => [name, { type: "boolean" as const }]),
  ]);
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const texts: Record<string, string> = {};
  const flags: string[] = [];
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") files.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName: option, value } = token;
    if (FLAGS.includes(name) && value === undefined) {
      flags.push(name);
    } else if (!known.includes(name)) {
      return problem((error) => error("unknownOption", { option, command }));
    } else if (value === undefined || value === "" || value.startsWith("--")) {
      return problem((error) => error("missingValue", { option, command }));
    } else if (name in texts) {
      return problem((error) => error("repeatedOption", { option }));
    } else {
      texts[name] = value;
    }
  }
  return { texts, flags, files };
}
