import type { Place } from "../distribute/distribution-plan";
import type { CellValue } from "../sheet/cell-value";
import { chosenFor, type ConflictChoices } from "./conflict-choice";
import type { FilePlace, MergedRow, MergeFindings, OfferedTab, ReturnedRow } from "./merge-findings";
import { isAlike } from "./match-returned";
import type { Cells } from "./stated-cells";

/** What a merge writes once conflicts are decided. */
export interface MergeWrites {
  readonly newTabs: readonly OfferedTab[];
  /** Rows below the last of their tab, tab by tab. */
  readonly rows: readonly WrittenRow[];
  readonly cells: readonly WrittenCell[];
  /** Conflicts in which the base stays as it is. */
  readonly open: readonly OpenConflict[];
}

export interface WrittenRow {
  /** The department as its tab names it. */
  readonly tabOf: string;
  readonly sheet: string;
  readonly cells: Cells;
  readonly from: readonly FilePlace[];
  /** The row of the base whose measure it says otherwise; null for a new measure. */
  readonly beside: Place | null;
}

export interface WrittenCell extends Place {
  readonly key: string;
  readonly before: CellValue;
  readonly value: CellValue;
  readonly from: FilePlace;
}

export interface OpenConflict {
  readonly row: MergedRow;
  readonly returned: ReturnedRow;
  /** files-disagree: theirs was chosen, but several files say different things and nobody said whose. */
  readonly why: "base-stays" | "files-disagree";
}

/**
 * What to write for a choice about every conflict. skip: the base stays. theirs: what the file says takes the place of
 * what the base says, unless several files that disagree were chosen. both: the file's row stands below the table under
 * the same code, and the base's row stays.
 */
export function mergeWrites({ rows, newTabs }: MergeFindings, choices: ConflictChoices): MergeWrites {
  const decided = rows.map((row) => decide(row, choices));
  const written = decided.flatMap((row) => row.rows);
  return {
    newTabs: newTabs.filter(({ title }) => written.some(({ sheet }) => sheet === title)),
    rows: written,
    cells: decided.flatMap(({ cells }) => cells),
    open: decided.flatMap(({ open }) => open),
  };
}

type Decided = Omit<MergeWrites, "newTabs">;

function decide(row: MergedRow, choices: ConflictChoices): Decided {
  const conflicts = row.returned.filter(({ outcome }) => outcome === "conflict");
  const having = (choice: ReturnType<typeof chosenFor>) =>
    conflicts.filter((conflict) => chosenFor(conflict, choices) === choice);
  const theirs = having("theirs");
  const disagree = theirs.some(({ rivals }) => theirs.some(({ from }) => rivals.includes(from)));
  const chosen = disagree ? [] : theirs;
  const unsettled = [...having("unsettled"), ...(disagree ? theirs : [])];
  const merged = [...row.returned.filter(({ outcome }) => outcome !== "conflict"), ...chosen];
  const open = (why: OpenConflict["why"]) => (returned: ReturnedRow) => ({ row, returned, why });
  return {
    cells: row.at === null ? [] : cellsOf(row, merged),
    rows: [...(row.at === null ? newRow(row, merged) : []), ...rowsBeside(row, having("both"))],
    open: [...having("skip").map(open("base-stays")), ...unsettled.map(open("files-disagree"))],
  };
}

/** Each cell once, from the first row that says it. */
function cellsOf({ sheet }: MergedRow, merged: readonly ReturnedRow[]): readonly WrittenCell[] {
  const cells = new Map<string, WrittenCell>();
  for (const { from, takes } of merged) {
    for (const { key, at, base, theirs, from: cell } of takes) {
      if (at === null || cells.has(key)) continue;
      cells.set(key, { sheet, at, key, before: base, value: theirs, from: { ...from, at: cell } });
    }
  }
  return [...cells.values()];
}

/** The added row with what others fill in or say in its place; a status that says nothing only where none says more. */
function newRow({ tabOf, sheet }: MergedRow, merged: readonly ReturnedRow[]): readonly WrittenRow[] {
  const [added, ...others] = merged;
  if (added === undefined) return [];
  const said = others.flatMap(({ takes }) => takes.map(({ key, theirs }) => [key, theirs] as const));
  const cells = { ...added.cells, ...Object.fromEntries(said.toReversed()) };
  return [{ tabOf, sheet, cells, from: merged.map(({ from }) => from), beside: null }];
}

/** A row for each different text. A row without a code gets that of the base's row. */
function rowsBeside({ tabOf, sheet, at, code }: MergedRow, both: readonly ReturnedRow[]): readonly WrittenRow[] {
  const beside = at === null ? null : { sheet, at };
  const rows: { cells: Cells; from: FilePlace[] }[] = [];
  for (const { from, cells } of both) {
    const own = at === null || code === "" || cells["code"] !== undefined ? cells : { code, ...cells };
    const same = rows.find((row) => isAlike(row.cells, own));
    if (same === undefined) rows.push({ cells: own, from: [from] });
    else same.from.push(from);
  }
  return rows.map((row) => ({ tabOf, sheet, beside, ...row }));
}
