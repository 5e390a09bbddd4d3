import { textOf } from "../sheet/cell-value";
import type { UnplannedRow } from "./distribution-plan";
import type { TabRow } from "./match-rows";
import type { PlanRow } from "./plan-rows";

/** The rows of a department's tabs that stand for no row of the plan, and why. */
export function unplannedRows(
  department: string,
  rows: readonly TabRow[],
  matched: ReadonlySet<TabRow>,
  plan: readonly PlanRow[],
): readonly UnplannedRow[] {
  const all = namesOf(plan);
  const own = namesOf(plan.filter(({ departments }) => departments.includes(department)));
  return rows
    .filter((row) => !matched.has(row))
    .map((row): UnplannedRow => {
      const { table, row: tableRow } = row;
      const reason = isNamed(row, own) ? "repeated" : isNamed(row, all) ? "other-owner" : "not-in-plan";
      return {
        sheet: table.sheet,
        at: { row: tableRow.row, column: table.range.column },
        department,
        reason,
        code: textOf(tableRow.cells["code"]),
        text: textOf(tableRow.cells["measure"]),
      };
    });
}

interface Names {
  readonly codes: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
}

function namesOf(plan: readonly PlanRow[]): Names {
  return { codes: new Set(plan.map(({ code }) => code)), measures: new Set(plan.map(({ measure }) => measure)) };
}

function isNamed({ code, measure }: TabRow, { codes, measures }: Names): boolean {
  return (code !== "" && codes.has(code)) || measures.has(measure);
}
