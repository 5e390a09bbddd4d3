import { highestNumber, planCode } from "../carry/plan-codes";
import { textOf } from "../sheet/cell-value";
import { cellOf, type Table } from "../sheet/table";
import { foldText } from "../thai/fold-text";
import type { NewCode } from "./distribution-plan";
import type { TabRow } from "./match-rows";
import { codeOf, type PlanRow } from "./plan-rows";

/**
 * A code for every row of the plan whose code cell is blank: the one under which the departments have the row already,
 * where it is one and no other row's, else the next after the highest of all tables. A plan without a code column gets
 * none.
 */
export function giveCodes(
  rows: readonly PlanRow[],
  standing: ReadonlyMap<PlanRow, readonly TabRow[]>,
  tables: readonly Table[],
): ReadonlyMap<PlanRow, NewCode> {
  const inPlan = new Set(rows.map(({ code }) => code));
  const inTables = new Set(tables.flatMap((table) => table.rows.map(codeOf)));
  const given = new Set<string>();
  let last = highestNumber(tables);
  const next = (): string => {
    do last += 1;
    while (inTables.has(foldText(planCode(last))));
    return planCode(last);
  };
  const codes = new Map<PlanRow, NewCode>();
  for (const row of rows) {
    const at = cellOf(row.table, row.row, "code");
    if (row.code !== "" || at === null) continue;
    const kept = codeOnTabs(standing.get(row) ?? []);
    const isFree = kept !== null && !inPlan.has(foldText(kept)) && !given.has(foldText(kept));
    const code = isFree ? kept : next();
    given.add(foldText(code));
    codes.set(row, { sheet: row.table.sheet, at, before: row.row.cells["code"] ?? null, code });
  }
  return codes;
}

/** The one code that all of these rows have, as typed in the first; null where they have none or several. */
function codeOnTabs(rows: readonly TabRow[]): string | null {
  const coded = rows.filter(({ code }) => code !== "");
  const [first] = coded;
  if (first === undefined || coded.some(({ code }) => code !== first.code)) return null;
  return textOf(first.row.cells["code"]);
}
