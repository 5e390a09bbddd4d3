import type { DocumentTable } from "../document/document-table";
import { documentInSteps } from "../document/read-document";
import { tablesInSteps } from "../recognition/published/recognise-tables";
import type { RecognisedWorkbook } from "../recognition/recognised-workbook";
import type { SheetSource } from "../recognition/sheet-source";
import { atOnce, type Steps } from "../steps/steps";

/**
 * The tables of measures with what became of them, as agencies publish them, on sheets that a compile does not take as
 * departments' tabs. In the order of the tabs; sheets of ours are none.
 */
export function reportTables(workbook: RecognisedWorkbook, sheets: readonly SheetSource[]): readonly DocumentTable[] {
  return atOnce(reportTablesInSteps(workbook, sheets));
}

/** The same; it stops after some rows. */
export function* reportTablesInSteps(
  workbook: RecognisedWorkbook,
  sheets: readonly SheetSource[],
): Steps<readonly DocumentTable[]> {
  const tabs = new Set(workbook.tables.map(({ sheetId }) => sheetId));
  if (sheets.every(({ marker, id, unread }) => marker !== null || unread !== null || tabs.has(id))) return [];
  const { tables } = yield* documentInSteps(
    yield* tablesInSteps(sheets),
    sheets.map(({ id }) => id),
  );
  return tables.filter(
    (table) => table.kind === "report" && table.source.kind === "published" && !tabs.has(table.sheetId),
  );
}
