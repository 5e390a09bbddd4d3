import { foldText } from "../../../thai/fold-text";
import { defineRule } from "../../rule";

export const departmentTabTwice = defineRule({
  id: "department-tab-twice",
  severity: "error",
  group: "workbook",
  messageIds: ["twice"],
  basis:
    "Every row of every departmental tab is counted; a copied tab is known as the department's own, and doubles it.",

  check({ workbook }, report) {
    const firsts = new Map<string, string>();
    for (const { layout, sheet, department } of workbook.tables) {
      if (layout !== "department") continue;
      const folded = foldText(department);
      const first = firsts.get(folded);
      if (first === undefined) firsts.set(folded, sheet);
      else report({ messageId: "twice", sheet, at: null, data: { department, first, second: sheet } });
    }
  },
});
