/** A defined name of the workbook or of one sheet. */
export interface NamedItem {
  readonly id: string;
  readonly name: string;
  /** With its leading "=". */
  formula: string;
  visible: boolean;
  comment: string;
}

const NAME = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u;
const CELL = /^(?:\$?[A-Z]{1,3}\$?\d+|R\d*C\d*|R|C)$/iu;
const LONGEST = 255;

/** Whether Excel accepts the text as a defined name. */
export function isNameAllowed(name: string): boolean {
  return name.length <= LONGEST && NAME.test(name) && !CELL.test(name);
}

/** Names are compared without regard to case. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
