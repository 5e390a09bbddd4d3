import type { MergeCounts, MergeFindings, ReturnedTab } from "./merge-findings";

/** A sheet of a returned file that has a departmental table, and what its rows bring. */
export interface SheetCounts {
  readonly file: string;
  readonly sheet: string;
  /** The tables of the sheet, one where the sheet is as it should be. */
  readonly tabs: readonly ReturnedTab[];
  readonly counts: MergeCounts;
}

/** The counts of a merge sheet by sheet, in the order of the files; together they are the counts of the whole. */
export function countsBySheet({ tabs, rows, left }: MergeFindings): readonly SheetCounts[] {
  const tally = new Map<string, { readonly tabs: ReturnedTab[]; added: number; filled: number; conflict: number }>();
  for (const tab of tabs) {
    const known = tally.get(keyOf(tab));
    if (known === undefined) tally.set(keyOf(tab), { tabs: [tab], added: 0, filled: 0, conflict: 0 });
    else known.tabs.push(tab);
  }
  for (const { from, outcome } of rows.flatMap(({ returned }) => returned)) {
    const known = tally.get(keyOf(from));
    if (known !== undefined) known[outcome] += 1;
  }
  const listedOn = new Map<string, number>();
  for (const out of left) listedOn.set(keyOf(out), (listedOn.get(keyOf(out)) ?? 0) + out.rows);
  return [...tally].flatMap(([key, { tabs: own, added, filled, conflict: conflicts }]) => {
    const [first] = own;
    if (first === undefined) return [];
    const rowsRead = own.reduce((total, tab) => total + tab.rows, 0);
    const listed = listedOn.get(key) ?? 0;
    const identical = rowsRead - added - filled - conflicts - listed;
    const counts = { rowsRead, identical, added, filled, conflicts, listed };
    return [{ file: first.file, sheet: first.sheet, tabs: own, counts }];
  });
}

function keyOf({ file, sheet }: Pick<ReturnedTab, "file" | "sheet">): string {
  return JSON.stringify([file, sheet]);
}
