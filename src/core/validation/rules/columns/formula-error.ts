import { isErrorValue, textOf, UNCALCULATED } from "../../../sheet/cell-value";
import type { Table, TableColumn, TableRow } from "../../../sheet/table";
import { SCORE_TOTALS } from "../../../templates/data/score-columns";
import { TABLE_SPECS } from "../../../templates/table-specs";
import { foldText } from "../../../thai/fold-text";
import { defineRule } from "../../rule";

const CALCULATED_COLUMNS: readonly string[] = ["change", "verdict"];
const { IIT, EIT, OIT, overall, rating } = SCORE_TOTALS;
const CALCULATED_ROWS: readonly string[] = [IIT, EIT, OIT, overall, rating].map(foldText);

export const formulaError = defineRule({
  id: "formula-error",
  severity: "error",
  group: "columns",
  messageIds: ["error", "uncalculated"],
  basis: "What a formula did not compute is no text, date, status or score: it would be published as it stands.",

  check({ workbook }, report) {
    for (const table of workbook.tables) {
      for (const row of table.rows) {
        for (const column of table.columns) {
          const actual = row.cells[column.key] ?? null;
          if (!isErrorValue(actual) || isOwnCalculation(table, row, column)) continue;
          const place = { sheet: table.sheet, at: { row: row.row, column: column.at.column } };
          const header = headerOf(table, column);
          if (actual === UNCALCULATED) report({ messageId: "uncalculated", ...place, data: { header } });
          else report({ messageId: "error", ...place, data: { actual, header } });
        }
      }
    }
  },
});

/** The formulas of our own score sheet show the error of a score again, and nothing is read from them. */
function isOwnCalculation({ layout, knownBy }: Table, { cells }: TableRow, { key }: TableColumn): boolean {
  if (layout !== "scores" || knownBy !== "marker") return false;
  return CALCULATED_COLUMNS.includes(key) || CALCULATED_ROWS.includes(foldText(textOf(cells["indicator"])));
}

function headerOf(table: Table, { key, header }: TableColumn): string {
  return TABLE_SPECS[table.layout].find((spec) => spec.key === key)?.header ?? header;
}
