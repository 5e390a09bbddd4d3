import { parseArgs } from "node:util";
import { problem, type Problem } from "./problem";

/** The options of a command line as typed: texts, flags, and what stands without an option. */
export interface TypedOptions {
  readonly texts: Readonly<Record<string, string>>;
  readonly flags: readonly Flag[];
  readonly files: readonly string[];
}

export type Flag = "json" | "force" | "dry-run" | "with-framework-sheet";

type OptionKinds = Readonly<Record<string, { readonly type: "string" | "boolean" }>>;

/** Splits the arguments of a command. An option that it does not know, has no text or comes twice is a problem. */
export function splitOptions(
  command: string,
  args: readonly string[],
  names: readonly string[],
  ownFlags: readonly Flag[],
): TypedOptions | Problem {
  const known = [...names, "lang"];
  const options: OptionKinds = {
    ...kinds(known, "string"),
    ...kinds(ownFlags, "boolean"),
  };
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const texts: Record<string, string> = {};
  const flags: Flag[] = [];
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") files.push(token.value);
    if (token.kind !== "option") continue;
    const flag = token.value === undefined ? ownFlags.find((own) => own === token.name) : undefined;
    const wrong = flag === undefined ? optionProblem(command, token, known, texts) : null;
    if (wrong !== null) return wrong;
    if (flag === undefined) texts[token.name] = token.value ?? "";
    else flags.push(flag);
  }
  return { texts, flags, files };
}

function kinds(names: readonly string[], type: "string" | "boolean"): OptionKinds {
  return Object.fromEntries(names.map((name) => [name, { type }] as const));
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

function optionProblem(
  command: string,
  { name, rawName: option, value }: OptionToken,
  known: readonly string[],
  texts: TypedOptions["texts"],
): Problem | null {
  if (!known.includes(name)) return problem((error) => error("unknownOption", { option, command }));
  if (value === undefined || value === "" || value.startsWith("--")) {
    return problem((error) => error("missingValue", { option, command }));
  }
  return name in texts ? problem((error) => error("repeatedOption", { option })) : null;
}
