import { defineRule } from "../../rule";

export const protectedSource = defineRule({
  id: "protected-source",
  severity: "info",
  group: "workbook",
  messageIds: ["protected"],
  basis: "Excel lets nobody change a protected sheet, so no fix can be written into it.",

  check({ tabs }, report) {
    for (const { sheet, marker, isProtected } of tabs) {
      if (marker?.spec === "department" && isProtected) report({ messageId: "protected", sheet, at: null });
    }
    return undefined;
  },
});
