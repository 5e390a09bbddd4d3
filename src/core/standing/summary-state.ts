import type { Steps } from "../steps/steps";
import { tabsFingerprintInSteps } from "../summary/rows-fingerprint";
import type { SourceStates } from "../summary/stale-sources";
import { readSummaryKey } from "../summary/summary-key";
import type { RuleContext } from "../validation/rule-context";
import type { Standing } from "./standing";

/**
 * Whether the workbook still says what the summary was compiled from. One that is as we wrote it counts before those that
 * a person changed, which stay as they are; of several such ones the stalest. It stops after some rows.
 */
export function* summaryStateInSteps(
  { tabs, workbook, compiledTables }: RuleContext,
  sources: SourceStates | null,
): Steps<Standing["summary"]> {
  const summaries = tabs.flatMap(({ sheet, marker }) =>
    marker?.spec === "summary" ? [{ sheet, rows: readSummaryKey(marker.key).rows }] : [],
  );
  if (summaries.length === 0) return "none";
  const own = summaries.filter(({ sheet }) => sheet === workbook.summarySheet?.name);
  const kept = (own.length === 0 ? summaries : own).map(({ rows }) => rows);
  const now = yield* tabsFingerprintInSteps(compiledTables);
  const isChanged = sources?.states.some(({ kind }) => kind === "changed") === true;
  if (isChanged || kept.some((rows) => rows !== null && rows !== now)) return "stale";
  return kept.includes(null) ? "unsaid" : "fresh";
}
