import { measureOf } from "../carry/same-measure";
import { foldText } from "../thai/fold-text";
import { withPlan } from "./make-report-rows";
import type { ReportMeasure, ReportRow } from "./report-row";

interface Group {
  readonly plan: ReportRow | null;
  readonly text: string;
  readonly code: string;
  readonly rows: ReportRow[];
}

/**
 * The measures with what every department reports on them, in the order of the plan; measures that the plan does not
 * have stand last. Rows are of one measure when its text is the same once folded and no two codes differ. A planned
 * measure keeps its row of the plan where no department reports on its text or under its code.
 */
export function groupMeasures(plan: readonly ReportRow[], reported: readonly ReportRow[]): readonly ReportMeasure[] {
  const groups = plan.map((row) => groupOf(row, row));
  const byText = new Map<string, Group[]>();
  for (const group of groups) addTo(byText, group);
  for (const row of reported) {
    const own = groupOf(row, null);
    const found = byText.get(own.text)?.find(({ code }) => code === own.code || code === "" || own.code === "");
    if (found === undefined) {
      own.rows.push(row);
      groups.push(own);
      addTo(byText, own);
    } else found.rows.push(withPlan(row, found.plan));
  }
  const codes = new Set(reported.map(({ code }) => foldText(code)).filter((code) => code !== ""));
  return groups.flatMap(({ plan: planned, text, code, rows }): readonly ReportMeasure[] => {
    const isPlanned = planned !== null;
    if (rows.length > 0) return [{ isPlanned, isReported: true, rows }];
    const isReported = codes.has(code) || (byText.get(text) ?? []).some((other) => other.rows.length > 0);
    return planned === null || isReported ? [] : [{ isPlanned, isReported, rows: [planned] }];
  });
}

function groupOf(row: ReportRow, plan: ReportRow | null): Group {
  return { plan, text: measureOf({ cells: row.fields }), code: foldText(row.code), rows: [] };
}

function addTo(byText: Map<string, Group[]>, group: Group): void {
  const alike = byText.get(group.text);
  if (alike === undefined) byText.set(group.text, [group]);
  else alike.push(group);
}
