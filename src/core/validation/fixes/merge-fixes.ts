import { fixedValue, type EditText, type Fix } from "../finding";
import { placeKey, type CellEdit } from "./cell-edit";

/**
 * One edit for each cell that the fixes concern, in their order. Edits of one text apply together; of fixes that cannot,
 * because they change the same letters or the whole cell, the first is taken and the others wait for the next round.
 */
export function mergeFixes(fixes: readonly Fix[]): readonly CellEdit[] {
  const byCell = new Map<string, Fix[]>();
  for (const fix of fixes) {
    const key = placeKey(fix);
    const own = byCell.get(key);
    if (own === undefined) byCell.set(key, [fix]);
    else own.push(fix);
  }
  return [...byCell.values()].flatMap((own): readonly CellEdit[] => {
    const [first] = own;
    if (first === undefined) return [];
    const { sheet, at, expected: before } = first;
    const after = first.kind === "set-cell" ? fixedValue(first) : withEdits(first, own);
    return after === before ? [] : [{ sheet, at, before, after }];
  });
}

function withEdits(first: EditText, fixes: readonly Fix[]): string {
  const taken: EditText[] = [];
  for (const fix of fixes) {
    const fits = fix.kind === "edit-text" && fix.expected === first.expected;
    if (fits && !taken.some((other) => overlap(other, fix))) taken.push(fix);
  }
  return taken
    .sort((a, b) => b.from - a.from)
    .reduce(
      (text, { from, length, text: own }) => text.slice(0, from) + own + text.slice(from + length),
      first.expected,
    );
}

/** Two edits that share a letter, or insert at the same place. */
function overlap(a: EditText, b: EditText): boolean {
  return a.from === b.from || (a.from < b.from + b.length && b.from < a.from + a.length);
}
