import { columnOf } from "../../../document/document-table";
import { defineRule } from "../../rule";

const NOTHING = /^[\s\-–—_.]*$|^(?:ไม่มี|ยังไม่มี)$/u;

export const evidenceMissing = defineRule({
  id: "evidence-missing",
  severity: "warning",
  group: "evidence",
  messageIds: ["missing"],
  basis: "What is reported as done must be shown: assessors follow the link of each measure.",

  check: (_, report) => ({
    row({ at, status, values }, table) {
      if (status?.status !== "done") return;
      const column = columnOf(table, "evidence");
      const text = values.evidence?.text ?? "";
      if (column === null || !NOTHING.test(text.trim())) return;
      report({ messageId: "missing", sheet: table.sheet, at: { row: at.row, column: column.at.column } });
    },
  }),
});
