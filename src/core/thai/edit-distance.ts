import { foldText } from "./fold-text";

// Headers, statuses and names are far shorter; the limit keeps a cell of 32,767 characters from costing a billion steps.
const LONGEST_COMPARED = 200;

/**
 * How alike two texts look once folded: 1 for equal, 0 for nothing in common; one minus the Levenshtein distance over
 * the longer length. Only the first 200 characters of each are compared.
 */
export function similarity(a: string, b: string): number {
  return foldedSimilarity(foldText(a), foldText(b));
}

/**
 * `similarity` of two texts that are folded already. A likeness that cannot reach `atLeast`, by the lengths or by the
 * letters up to some place, is given as 0 without being worked out.
 */
export function foldedSimilarity(a: string, b: string, atLeast = 0): number {
  const first = a.slice(0, LONGEST_COMPARED);
  const second = b.slice(0, LONGEST_COMPARED);
  const longer = Math.max(first.length, second.length);
  if (longer === 0) return 1;
  if (Math.min(first.length, second.length) / longer < atLeast) return 0;
  const distance = editDistance(first, second, longer, atLeast);
  return distance === null ? 0 : 1 - distance / longer;
}

/** null where every way on is too long for `atLeast`: the least of a row never falls in the rows below. */
function editDistance(first: string, second: string, longer: number, atLeast: number): number | null {
  let previous = new Uint16Array(second.length + 1);
  for (let column = 1; column <= second.length; column += 1) previous[column] = column;
  let current = new Uint16Array(second.length + 1);
  for (let row = 0; row < first.length; row += 1) {
    current[0] = row + 1;
    const least = fillRow(current, previous, first.charCodeAt(row), second);
    if (1 - least / longer < atLeast) return null;
    [previous, current] = [current, previous];
  }
  return previous[second.length] ?? 0;
}

/** Fills in what follows the first place of a row, and gives its least number. */
function fillRow(current: Uint16Array, previous: Uint16Array, letter: number, second: string): number {
  let before = current[0] ?? 0;
  let least = before;
  for (let column = 0; column < second.length; column += 1) {
    const replaced = (previous[column] ?? 0) + (letter === second.charCodeAt(column) ? 0 : 1);
    const above = (previous[column + 1] ?? 0) + 1;
    const shorter = above <= before ? above : before + 1;
    before = replaced < shorter ? replaced : shorter;
    current[column + 1] = before;
    if (before < least) least = before;
  }
  return least;
}
