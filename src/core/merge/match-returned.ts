import { sameCell } from "../distribute/same-cell";
import type { TabRow } from "../distribute/match-rows";
import { statedCells, type Cells } from "./stated-cells";

/** Whether no cell that both fill says two things. */
export function agrees(first: Cells, second: Cells): boolean {
  return Object.entries(first).every(([key, value]) => {
    const other = second[key];
    return other === undefined || sameCell(value, other);
  });
}

/** Whether two rows fill the same cells and say the same in each. */
export function isAlike(first: Cells, second: Cells): boolean {
  return Object.keys(first).length === Object.keys(second).length && isHeld(first, second) && isHeld(second, first);
}

/** Whether one row says all that another says. */
export function isHeld(said: Cells, by: Cells): boolean {
  return Object.keys(said).every((key) => by[key] !== undefined) && agrees(said, by);
}

/**
 * Which row of a department each row of one returned tab is about, one for one: the row that says the same, else one that
 * it does not contradict, else the row of its code, else the row of its measure. A code that the tab gives to several
 * rows, as where numbers begin anew, decides only together with the text.
 */
export function matchReturned(rows: readonly TabRow[], standing: readonly TabRow[]): ReadonlyMap<TabRow, TabRow> {
  const byCode = grouped(standing, ({ code }) => code);
  const byMeasure = grouped(standing, ({ measure }) => measure);
  const uses = grouped(rows, ({ code }) => code);
  const stated = new Map([...rows, ...standing].map((row) => [row, statedCells(row.row)]));
  const of = (row: TabRow) => stated.get(row) ?? {};
  const ofCode = ({ code }: TabRow) => byCode.get(code) ?? [];
  const ofMeasure = ({ measure }: TabRow) => byMeasure.get(measure) ?? [];
  const ofEither = (row: TabRow) => [...ofCode(row), ...ofMeasure(row)];
  const steps: readonly MatchStep[] = [
    { among: ofEither, fits: (row, own) => isAlike(of(row), of(own)) },
    { among: ofEither, fits: (row, own) => isHeld(of(row), of(own)) },
    { among: ofEither, fits: (row, own) => agrees(of(row), of(own)) },
    { among: ofCode, fits: (row, own) => row.measure === own.measure },
    { among: ofCode, fits: ({ code }) => uses.get(code)?.length === 1 },
    { among: ofMeasure, fits: () => true },
  ];
  const matched = new Map<TabRow, TabRow>();
  const taken = new Set<TabRow>();
  for (const { among, fits } of steps) {
    for (const row of rows) {
      if (matched.has(row)) continue;
      const found = among(row).find((own) => !taken.has(own) && fits(row, own));
      if (found === undefined) continue;
      matched.set(row, found);
      taken.add(found);
    }
  }
  return matched;
}

interface MatchStep {
  readonly among: (row: TabRow) => readonly TabRow[];
  readonly fits: (row: TabRow, own: TabRow) => boolean;
}

function grouped(rows: readonly TabRow[], keyOf: (row: TabRow) => string): ReadonlyMap<string, readonly TabRow[]> {
  const groups = new Map<string, TabRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === "") continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}
