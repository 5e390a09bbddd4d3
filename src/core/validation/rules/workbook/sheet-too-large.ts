import type { SpecId } from "../../../sheet/sheet-marker";
import { defineRule } from "../../rule";

const READ_SHEETS: readonly SpecId[] = ["agency", "scores", "measures", "department"];

export const sheetTooLarge = defineRule({
  id: "sheet-too-large",
  severity: "error",
  group: "workbook",
  messageIds: ["too-large"],
  basis: "A standard sheet that was not read was not checked, and its rows are in no summary.",

  check({ workbook }, report) {
    for (const { sheet, marker, cells, limit } of workbook.unread) {
      if (marker === null || !READ_SHEETS.includes(marker.spec)) continue;
      report({ messageId: "too-large", sheet, at: null, data: { cells, limit } });
    }
  },
});
