import { fingerprintOfTabs } from "../../../summary/rows-fingerprint";
import { readSummaryKey } from "../../../summary/summary-key";
import { defineRule } from "../../rule";

export const staleSummary = defineRule({
  id: "stale-summary",
  severity: "warning",
  group: "workbook",
  messageIds: ["stale"],
  basis: "A summary keeps which rows it was compiled from; once a tab is changed, its counts are those of before.",

  check({ tabs, compiledTables }, report) {
    const summaries = tabs.flatMap(({ sheet, marker }) => {
      const rows = marker?.spec === "summary" ? readSummaryKey(marker.key).rows : null;
      return rows === null ? [] : [{ sheet, rows }]; // an older summary does not say
    });
    if (summaries.length === 0) return undefined;
    const now = fingerprintOfTabs(compiledTables);
    for (const { sheet, rows } of summaries) {
      if (rows !== now) report({ messageId: "stale", sheet, at: null });
    }
    return undefined;
  },
});
