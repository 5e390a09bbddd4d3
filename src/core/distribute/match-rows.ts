import { isBlank } from "../sheet/cell-value";
import type { Table, TableRow } from "../sheet/table";
import { codeOf, measureText, SHARED_KEYS, type PlanRow } from "./plan-rows";
import { sameCell } from "./same-cell";

/** A row of a department's tab that says a measure or a code. */
export interface TabRow {
  readonly table: Table;
  readonly row: TableRow;
  /** Folded; "" where the cell is blank. */
  readonly code: string;
  /** As it is compared; "" where the cell is blank. */
  readonly measure: string;
}

/** How often the plan uses each code. */
export type CodeUses = ReadonlyMap<string, number>;

/** The codes of the plan, blank ones left away. */
export function codeUses(rows: readonly PlanRow[]): CodeUses {
  const uses = new Map<string, number>();
  for (const { code } of rows) if (code !== "") uses.set(code, (uses.get(code) ?? 0) + 1);
  return uses;
}

/** The rows of a department's tabs in their order. */
export function tabRows(tables: readonly Table[]): readonly TabRow[] {
  return tables.flatMap((table) =>
    table.rows
      .map((row) => ({ table, row, code: codeOf(row), measure: isBlank(row.cells["measure"]) ? "" : measureText(row) }))
      .filter(({ code, measure }) => code !== "" || measure !== ""),
  );
}

/**
 * Which row of a department's tabs stands for which row of the plan, one for one: by code, else by the measure's text
 * where the tab's row has no code of the plan. Of several, the one that says the same throughout comes first. A code that
 * the plan uses twice decides only together with the text.
 */
export function matchRows(
  plan: readonly PlanRow[],
  tab: readonly TabRow[],
  uses: CodeUses,
): ReadonlyMap<PlanRow, TabRow> {
  const byCode = grouped(tab, ({ code }) => code);
  const byMeasure = grouped(
    tab.filter(({ code }) => !uses.has(code)),
    ({ measure }) => measure,
  );
  const ofCode = ({ code }: PlanRow) => byCode.get(code) ?? [];
  const ofMeasure = ({ measure }: PlanRow) => byMeasure.get(measure) ?? [];
  const steps: readonly MatchStep[] = [
    { among: ofCode, fits: isAlike },
    { among: ofCode, fits: (row, own) => row.measure === own.measure },
    { among: ofCode, fits: ({ code }) => uses.get(code) === 1 },
    { among: ofMeasure, fits: isAlike },
    { among: ofMeasure, fits: () => true },
  ];
  const matched = new Map<PlanRow, TabRow>();
  const taken = new Set<TabRow>();
  for (const { among, fits } of steps) {
    for (const row of plan) {
      if (matched.has(row)) continue;
      const found = among(row).find((own) => !taken.has(own) && fits(row, own));
      if (found === undefined) continue;
      matched.set(row, found);
      taken.add(found);
    }
  }
  return new Map(plan.flatMap((row) => pairOf(row, matched)));
}

function pairOf(row: PlanRow, matched: ReadonlyMap<PlanRow, TabRow>): readonly (readonly [PlanRow, TabRow])[] {
  const own = matched.get(row);
  return own === undefined ? [] : [[row, own]];
}

interface MatchStep {
  readonly among: (row: PlanRow) => readonly TabRow[];
  readonly fits: (row: PlanRow, own: TabRow) => boolean;
}

function isAlike({ row }: PlanRow, own: TabRow): boolean {
  return SHARED_KEYS.every((key) => sameCell(row.cells[key] ?? null, own.row.cells[key] ?? null));
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
