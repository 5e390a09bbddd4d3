import { isFrameworkSheet } from "../../../recognition/is-framework-sheet";
import { fromA1 } from "../../../sheet/cell-ref";
import { defineRule } from "../../rule";

export const frameworkSheet = defineRule({
  id: "framework-sheet",
  severity: "error",
  group: "workbook",
  messageIds: ["problem", "too-large"],
  basis: "A correction that cannot be used must not be taken for one that was: the document is checked without it.",

  check({ workbook, frameworkProblems }, report) {
    for (const { sheet, marker, cells, limit } of workbook.unread) {
      if (!isFrameworkSheet({ name: sheet, marker })) continue;
      report({ messageId: "too-large", sheet, at: null, data: { cells, limit } });
    }
    for (const { sheet, cell, code, value } of frameworkProblems) {
      const at = code === "no-header" ? null : fromA1(cell ?? "");
      report({ messageId: "problem", sheet, at, data: { correction: code, value } });
    }
  },
});
