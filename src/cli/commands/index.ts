import { carryCommand } from "./carry";
import { checkCommand } from "./check";
import type { Command } from "./command";
import { compileCommand } from "./compile";
import { distributeCommand } from "./distribute";
import { exportCommand } from "./export";
import { fixCommand } from "./fix";
import { memoCommand } from "./memo";
import { mergeCommand } from "./merge";
import { newCommand } from "./new";
import { readCommand } from "./read";
import { reportCommand } from "./report";
import { rulesCommand } from "./rules";
import { scoreCommand } from "./score";

/** Every command, in the order of the work. A test compares this list with the folder. */
export const COMMANDS: readonly Command[] = [
  newCommand,
  checkCommand,
  fixCommand,
  distributeCommand,
  mergeCommand,
  scoreCommand,
  compileCommand,
  reportCommand,
  memoCommand,
  exportCommand,
  readCommand,
  carryCommand,
  rulesCommand,
];
