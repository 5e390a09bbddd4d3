import type { DocumentCell, DocumentRow } from "../../../document/document-row";
import type { DocumentTable } from "../../../document/document-table";
import { isErrorValue, UNCALCULATED } from "../../../sheet/cell-value";
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

  check: (_, report) => ({
    row(row, table) {
      for (const cell of row.cells) {
        const { value: actual, at } = cell;
        if (!isErrorValue(actual) || isOwnCalculation(table, row, cell)) continue;
        const place = { sheet: table.sheet, at };
        const header = headerOf(table, cell);
        if (actual === UNCALCULATED) report({ messageId: "uncalculated", ...place, data: { header } });
        else report({ messageId: "error", ...place, data: { actual, header } });
      }
    },
  }),
});

/** The formulas of our own score sheet show the error of a score again, and nothing is read from them. */
function isOwnCalculation({ source }: DocumentTable, { values }: DocumentRow, { key }: DocumentCell): boolean {
  if (source.kind !== "standard" || source.table.layout !== "scores" || source.table.knownBy !== "marker") return false;
  return CALCULATED_COLUMNS.includes(key) || CALCULATED_ROWS.includes(foldText(values.indicator?.text ?? ""));
}

function headerOf({ columns, source }: DocumentTable, { at }: DocumentCell): string {
  const header = columns.find((column) => column.at.column === at.column)?.header ?? "";
  if (source.kind !== "standard") return header;
  const own = source.table.columns.find((column) => column.at.column === at.column);
  return TABLE_SPECS[source.table.layout].find((spec) => spec.key === own?.key)?.header ?? header;
}
