import { defineRule } from "../../rule";

export const settingsDamaged = defineRule({
  id: "settings-damaged",
  severity: "warning",
  group: "workbook",
  messageIds: ["changed", "unknown-kind"],
  basis: "What was acknowledged and which rules are off must be known for certain, or it does not count.",

  check({ settings }, report) {
    for (const { sheet, at, reason } of settings.damaged) report({ messageId: reason, sheet, at });
    return undefined;
  },
});
