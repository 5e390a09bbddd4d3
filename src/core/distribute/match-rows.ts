import { isBlank } from "../sheet/cell-value";
import type { Table, TableRow } from "../sheet/table";
import { matchOneForOne, type MatchStep } from "./match-one-for-one";
import { codeOf, measureText, SHARED_KEYS, type PlanRow } from "./plan-rows";
import { rowsByText } from "./rows-by-text";
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
  const byCode = rowsByText(tab, ({ code }) => code);
  const byMeasure = rowsByText(
    tab.filter(({ code }) => !uses.has(code)),
    ({ measure }) => measure,
  );
  const ofCode = ({ code }: PlanRow) => byCode.get(code) ?? [];
  const ofMeasure = ({ measure }: PlanRow) => byMeasure.get(measure) ?? [];
  const steps: readonly MatchStep<PlanRow, TabRow>[] = [
    { among: ofCode, fits: isAlike },
    { among: ofCode, fits: (row, own) => row.measure === own.measure },
    { among: ofCode, fits: ({ code }) => uses.get(code) === 1 },
    { among: ofMeasure, fits: isAlike },
    { among: ofMeasure, fits: () => true },
  ];
  const matched = matchOneForOne(plan, steps);
  return new Map(plan.flatMap((row) => pairOf(row, matched)));
}

function pairOf(row: PlanRow, matched: ReadonlyMap<PlanRow, TabRow>): readonly (readonly [PlanRow, TabRow])[] {
  const own = matched.get(row);
  return own === undefined ? [] : [[row, own]];
}

function isAlike({ row }: PlanRow, own: TabRow): boolean {
  return SHARED_KEYS.every((key) => sameCell(row.cells[key] ?? null, own.row.cells[key] ?? null));
}
