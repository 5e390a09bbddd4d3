import { isBlank } from "../../../sheet/cell-value";
import { defineRule } from "../../rule";

const MOST_NAMED = 10;

export const hiddenRows = defineRule({
  id: "hidden-rows",
  severity: "warning",
  group: "workbook",
  messageIds: ["rows", "some"],
  basis: "Rows that a filter or a person hides are read, counted and compiled like any other, though nobody sees them.",

  check({ workbook, tabs }, report) {
    const hidden = new Map(tabs.map((tab) => [tab.sheet, tab.hiddenRows]));
    for (const { layout, sheet, range, rows } of workbook.tables) {
      const rowsOfSheet = hidden.get(sheet) ?? null;
      if (layout !== "department" || !hidden.has(sheet)) continue;
      if (rowsOfSheet === null) {
        report({ messageId: "some", sheet, at: null });
        continue;
      }
      const own = new Set(rowsOfSheet);
      const lost = rows.filter(({ row, cells }) => own.has(row) && !isBlank(cells["measure"])).map(({ row }) => row);
      const [first] = lost;
      if (first === undefined) continue;
      const data = { count: lost.length, rows: listed(lost) };
      report({ messageId: "rows", sheet, at: { row: first, column: range.column }, data });
    }
    return undefined;
  },
});

/** As Excel numbers them: "5, 6, 9", the eleventh and later ones told by "…". */
function listed(rows: readonly number[]): string {
  const named = rows.slice(0, MOST_NAMED).map((row) => String(row + 1));
  return [...named, ...(rows.length > MOST_NAMED ? ["…"] : [])].join(", ");
}
