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
 * `similarity` of two texts that are folded already. A likeness that cannot reach `atLeast`, by the lengths alone, is
 * given as 0 without being worked out.
 */
export function foldedSimilarity(a: string, b: string, atLeast = 0): number {
  const first = a.slice(0, LONGEST_COMPARED);
  const second = b.slice(0, LONGEST_COMPARED);
  const longer = Math.max(first.length, second.length);
  if (longer === 0) return 1;
  if (Math.min(first.length, second.length) / longer < atLeast) return 0;
  return 1 - editDistance(first, second) / longer;
}

function editDistance(first: string, second: string): number {
  let previous = Uint16Array.from({ length: second.length + 1 }, (_, index) => index);
  let current = new Uint16Array(second.length + 1);
  for (let row = 0; row < first.length; row += 1) {
    current[0] = row + 1;
    const letter = first.charCodeAt(row);
    for (let column = 0; column < second.length; column += 1) {
      const replaced = (previous[column] ?? 0) + (letter === second.charCodeAt(column) ? 0 : 1);
      const above = (previous[column + 1] ?? 0) + 1;
      const before = (current[column] ?? 0) + 1;
      const shorter = above < before ? above : before;
      current[column + 1] = replaced < shorter ? replaced : shorter;
    }
    [previous, current] = [current, previous];
  }
  return previous[second.length] ?? 0;
}
