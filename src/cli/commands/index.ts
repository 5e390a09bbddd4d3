import { carryCommand } from "./carry";
import { checkCommand } from "./check";
import type { Command } from "./command";
import { compileCommand } from "./compile";
import { fixCommand } from "./fix";
import { newCommand } from "./new";
import { readCommand } from "./read";
import { rulesCommand } from "./rules";
import { scoreCommand } from "./score";

/** Every command, in the order of the work. A test compares this list with the folder. */
export const COMMANDS: readonly Command[] = [
  newCommand,
  checkCommand,
  fixCommand,
  scoreCommand,
  compileCommand,
  readCommand,
  carryCommand,
  rulesCommand,
];
