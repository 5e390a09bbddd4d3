import { matchOneForOne, type MatchStep } from "../distribute/match-one-for-one";
import { rowsByText } from "../distribute/rows-by-text";
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
  const byCode = rowsByText(standing, ({ code }) => code);
  const byMeasure = rowsByText(standing, ({ measure }) => measure);
  const uses = rowsByText(rows, ({ code }) => code);
  const stated = new Map([...rows, ...standing].map((row) => [row, statedCells(row.row)]));
  const of = (row: TabRow) => stated.get(row) ?? {};
  const ofCode = ({ code }: TabRow) => byCode.get(code) ?? [];
  const ofMeasure = ({ measure }: TabRow) => byMeasure.get(measure) ?? [];
  const ofEither = (row: TabRow) => [...ofCode(row), ...ofMeasure(row)];
  const steps: readonly MatchStep<TabRow, TabRow>[] = [
    { among: ofEither, fits: (row, own) => isAlike(of(row), of(own)) },
    { among: ofEither, fits: (row, own) => isHeld(of(row), of(own)) },
    { among: ofEither, fits: (row, own) => agrees(of(row), of(own)) },
    { among: ofCode, fits: (row, own) => row.measure === own.measure },
    { among: ofCode, fits: ({ code }) => uses.get(code)?.length === 1 },
    { among: ofMeasure, fits: () => true },
  ];
  return matchOneForOne(rows, steps);
}
