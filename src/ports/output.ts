/** Lines for the person who runs a command. */
export interface Output {
  /** What the command was asked for. */
  say(line: string): void;
  /** Why it could not be done. */
  complain(line: string): void;
}
