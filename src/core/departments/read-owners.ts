import { isBlank, type CellValue } from "../sheet/cell-value";
import { foldText } from "../thai/fold-text";
import { ownerPhrases, type OwnerPhrase } from "./owner-phrases";
import { ownerPieces, type OwnerPiece } from "./owner-pieces";

/** Who owns a row. */
export interface Owners {
  /** The agency's departments named in the cell, each once, in the cell's order and the agency's spelling. */
  readonly owners: readonly string[];
  /** Whether the cell names all departments with one phrase. */
  readonly allDepartments: boolean;
  /** What is left and names no department of the agency, as typed. */
  readonly unknown: readonly string[];
}

// The longest standard name has three pieces; stray spaces inside a name add some.
const MOST_PIECES_IN_A_NAME = 12;
const NEW_NAME = /^(?:กอง|สำนัก|สํานัก|หน่วย|งาน|ฝ่าย|ทุก|คณะ)/u;

/**
 * Reads an owner cell of an agency with the departments `known`. Several owners may be separated by line breaks, commas,
 * slashes, semicolons, และ or spaces; the longest name that fits wins, so a name with และ in it stays whole.
 * An empty cell has no owners.
 */
export function readOwners(value: CellValue, known: readonly string[]): Owners {
  if (isBlank(value)) return { owners: [], allDepartments: false, unknown: [] };
  const text = String(value);
  const found = foundIn(text, ownerPieces(text), ownerPhrases(known));
  const owners = found.flatMap(({ phrase }) => (phrase?.kind === "department" ? [phrase.name] : []));
  return {
    owners: [...new Set(owners)],
    allDepartments: found.some(({ phrase }) => phrase?.kind === "all"),
    unknown: found.filter(({ phrase }) => phrase === undefined).map(({ from, to }) => text.slice(from, to)),
  };
}

interface Found {
  readonly from: number;
  readonly to: number;
  /** undefined for text that names nobody. */
  readonly phrase: OwnerPhrase | undefined;
}

function foundIn(
  text: string,
  pieces: readonly OwnerPiece[],
  phrases: ReadonlyMap<string, OwnerPhrase>,
): readonly Found[] {
  const found: Found[] = [];
  for (let index = 0; index < pieces.length;) {
    const window = pieces.slice(index, index + MOST_PIECES_IN_A_NAME);
    const length = longestName(text, window, phrases);
    const [first] = window;
    const last = window[Math.max(length, 1) - 1];
    if (first === undefined || last === undefined) break;
    const phrase = length === 0 ? undefined : phrases.get(foldText(text.slice(first.from, last.to)));
    const before = found.at(-1);
    if (phrase === undefined && before !== undefined && continues(before, first)) {
      found[found.length - 1] = { ...before, to: last.to };
    } else found.push({ from: first.from, to: last.to, phrase });
    index += Math.max(length, 1);
  }
  return found;
}

/** How many of the pieces, from the first on, make the longest known phrase; 0 when none does. */
function longestName(text: string, pieces: readonly OwnerPiece[], phrases: ReadonlyMap<string, OwnerPhrase>): number {
  const from = pieces[0]?.from ?? 0;
  return pieces.findLastIndex(({ to }) => phrases.has(foldText(text.slice(from, to)))) + 1;
}

/** Whether an unknown piece belongs to the unknown text before it, as นโยบาย does in "งานแผนงาน และนโยบาย". */
function continues(before: Found, piece: OwnerPiece): boolean {
  return before.phrase === undefined && piece.joinable && !NEW_NAME.test(piece.text);
}
