import { fingerprintOfTabs } from "../summary/rows-fingerprint";
import { readSummaryKey } from "../summary/summary-key";
import type { RuleContext } from "../validation/rule-context";
import type { Standing } from "./standing";

/** Whether the departmental tabs still say what the summaries were compiled from; with several, the stalest counts. */
export function summaryState({ tabs, compiledTables }: RuleContext): Standing["summary"] {
  const kept = tabs.flatMap(({ marker }) => (marker?.spec === "summary" ? [readSummaryKey(marker.key).rows] : []));
  if (kept.length === 0) return "none";
  const now = fingerprintOfTabs(compiledTables);
  if (kept.some((rows) => rows !== null && rows !== now)) return "stale";
  return kept.includes(null) ? "unsaid" : "fresh";
}
