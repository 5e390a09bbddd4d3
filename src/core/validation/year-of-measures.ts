import type { DocumentTable } from "../document/document-table";
import { fiscalYearOf } from "../thai/fiscal-year";
import { planOfTable } from "./plan-of-table";
import type { RuleContext } from "./rule-context";

/** The year (BE) that a table's measures are for: as its title says, else the one year of all its periods; or null. */
export function yearOfMeasures(table: DocumentTable, context: RuleContext): number | null {
  const plan = planOfTable(table, context);
  if (plan !== null) return plan.year;
  const days = table.rows.flatMap(({ spans }) => spans.flatMap(({ start, end }) => [start, end]));
  const years = new Set(days.flatMap((placed) => (placed === null ? [] : [fiscalYearOf(placed.day)])));
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}
