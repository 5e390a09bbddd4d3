import { atOnce, eachInSteps, type Steps } from "../../steps/steps";
import { fixedValue, type EditText, type Fix } from "../finding";
import { placeKey, type CellEdit } from "./cell-edit";

const FIXES_A_STEP = 500;

/**
 * One edit for each cell that the fixes concern, in their order. Edits of one text apply together; of fixes that cannot,
 * because they change the same letters or the whole cell, the first is taken and the others wait for the next round.
 */
export function mergeFixes(fixes: readonly Fix[]): readonly CellEdit[] {
  return atOnce(mergedInSteps(fixes));
}

/** The same; it stops after some fixes. */
export function* mergedInSteps(fixes: readonly Fix[]): Steps<readonly CellEdit[]> {
  const byCell = new Map<string, Fix[]>();
  yield* eachInSteps(fixes, FIXES_A_STEP, (fix) => {
    const key = placeKey(fix);
    const own = byCell.get(key);
    if (own === undefined) byCell.set(key, [fix]);
    else own.push(fix);
  });
  const edits: CellEdit[] = [];
  yield* eachInSteps([...byCell.values()], FIXES_A_STEP, (own) => {
    const [first] = own;
    if (first === undefined) return;
    const { sheet, at, expected: before } = first;
    const after = first.kind === "set-cell" ? fixedValue(first) : withEdits(first, own);
    if (after !== before) edits.push({ sheet, at, before, after });
  });
  return edits;
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
