import { documentStatements } from "../../../scoring/statements/document-statements";
import { earlierScores } from "../../../scoring/statements/earlier-score";
import { defineRule } from "../../rule";

export const trendSign = defineRule({
  id: "trend-sign",
  severity: "error",
  group: "scores",
  messageIds: ["fell", "rose", "same"],
  basis: "Two scores say themselves whether the second is higher.",

  check({ document, assessedYear }, report) {
    const earlierOf = earlierScores(document, assessedYear);
    for (const statement of documentStatements(document)) {
      if (statement.change === null) continue;
      const earlier = earlierOf(statement)?.value ?? null;
      const { sheet, at, value: later, change } = statement;
      if (earlier === null || (change.direction === "up" ? later > earlier : later < earlier)) continue;
      const messageId = later === earlier ? "same" : later < earlier ? "fell" : "rose";
      report({ messageId, sheet, at, data: { earlier, later, change: Math.abs(later - earlier) } });
    }
  },
});
