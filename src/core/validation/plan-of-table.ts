import type { DocumentTable } from "../document/document-table";
import { tablePlan, type TablePlan } from "../titles/table-plan";
import type { RuleContext } from "./rule-context";

/** The year and the round of a table in the checked workbook; null where none is certain. */
export function planOfTable(
  table: DocumentTable,
  { document, planYear, round, workbook }: RuleContext,
): TablePlan | null {
  return tablePlan(table, { document, planYear, round, hasAgencySheet: workbook.agency !== null });
}
