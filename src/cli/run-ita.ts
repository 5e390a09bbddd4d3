import type { Language } from "../ports/preferences";
import { COMMANDS } from "./commands";
import type { Command } from "./commands/command";
import { splitOptions } from "./options";
import { isProblem, problem, type Problem } from "./problem";
import { speakingIn, type Speaking } from "./speaking";
import type { ExitCode, Tools } from "./tools";

/** Runs one command line (without the program's name) and says how it ended. Expected trouble is one line and 2. */
export async function runIta(args: readonly string[], tools: Tools, version: string): Promise<ExitCode> {
  const language = languageOf(args);
  if (isProblem(language)) return refuse(language, speakingIn("th"), tools);
  const speaking = speakingIn(language);
  const ended = await answer(args, tools, speaking, version);
  return typeof ended === "number" ? ended : refuse(ended, speaking, tools);
}

async function answer(args: readonly string[], tools: Tools, speaking: Speaking, version: string) {
  const name = commandName(args);
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (args.includes("--version") && name === undefined) return tell(version, tools);
  if (args.includes("--help") || args.includes("-h")) return tell(speaking.help(command?.name ?? "main"), tools);
  if (name === undefined) return problem((error) => error("noCommand"));
  if (command === undefined) return problem((error) => error("unknownCommand", { command: name }));
  return await runCommand(command, args, tools, speaking);
}

function runCommand(command: Command, args: readonly string[], tools: Tools, speaking: Speaking) {
  const rest = args.filter((_, index) => index !== args.indexOf(command.name));
  const options = splitOptions(command.name, rest, command.options, command.flags);
  if (isProblem(options)) return options;
  const [argument] = options.files;
  if (!command.takesFiles && argument !== undefined) {
    return problem((error) => error("unexpectedArgument", { command: command.name, argument }));
  }
  return command.run(options, tools, speaking);
}

/** The first word that is neither an option nor the value of `--lang`, which may stand before the command. */
function commandName(args: readonly string[]): string | undefined {
  return args.find((arg, index) => !arg.startsWith("-") && args[index - 1] !== "--lang");
}

function languageOf(args: readonly string[]): Language | Problem {
  const joined = args.find((arg) => arg.startsWith("--lang="))?.slice("--lang=".length);
  const place = args.indexOf("--lang");
  const value = joined ?? (place === -1 ? "th" : (args[place + 1] ?? ""));
  if (value === "th" || value === "en") return value;
  return problem((error) => error("badLanguage", { value, option: "--lang" }));
}

function tell(line: string, { output }: Tools): ExitCode {
  output.say(line);
  return 0;
}

function refuse(reason: Parameters<Speaking["why"]>[0], speaking: Speaking, { output }: Tools): ExitCode {
  for (const line of speaking.why(reason).split("\n")) output.complain(`ita: ${line}`);
  return 2;
}
