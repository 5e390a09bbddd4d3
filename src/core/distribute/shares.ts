import { cellOf } from "../sheet/table";
import { whyNoRow } from "./department-share";
import type { DepartmentTabs } from "./department-tabs";
import type { ListedReason } from "./distribution-plan";
import { codeUses, matchRows, tabRows, type TabRow } from "./match-rows";
import type { PlanRow } from "./plan-rows";

/** What of the plan is one department's. */
export interface Share {
  readonly tab: DepartmentTabs;
  /** The rows that its tabs hold. */
  readonly own: readonly TabRow[];
  /** Which of them stands for which row of the plan. */
  readonly matched: ReadonlyMap<PlanRow, TabRow>;
  readonly adds: readonly PlanRow[];
  readonly refused: readonly RefusedRow[];
}

/** A row that a department's tab cannot take. */
export interface RefusedRow {
  readonly row: PlanRow;
  readonly reason: ListedReason;
  readonly detail: string;
}

/** The share of every department, in their order. `planYear` as new tabs need it. */
export function sharesOf(
  tabs: readonly DepartmentTabs[],
  rows: readonly PlanRow[],
  planYear: number | null,
): readonly Share[] {
  const uses = codeUses(rows);
  return tabs.map((tab): Share => {
    const own = tabRows(tab.tables);
    const share = rows.filter(({ departments }) => departments.includes(tab.name));
    const matched = matchRows(share, own, uses);
    const lacking = share.filter((row) => !matched.has(row));
    const refused = lacking.flatMap((row): readonly RefusedRow[] => {
      const why = whyNoRow(row, tab, hasCode(row), planYear);
      return why === null ? [] : [{ row, ...why }];
    });
    const adds = lacking.filter((row) => !refused.some((other) => other.row === row));
    return { tab, own, matched, adds, refused };
  });
}

/** The rows of all tabs that stand for a row of the plan. */
export function standingRows(shares: readonly Share[]): ReadonlyMap<PlanRow, readonly TabRow[]> {
  const standing = new Map<PlanRow, TabRow[]>();
  for (const [row, own] of shares.flatMap(({ matched }) => [...matched])) {
    const others = standing.get(row);
    if (others === undefined) standing.set(row, [own]);
    else others.push(own);
  }
  return standing;
}

/** Whether the row has a code or gets one. */
function hasCode({ table, row, code }: PlanRow): boolean {
  return code !== "" || cellOf(table, row, "code") !== null;
}
