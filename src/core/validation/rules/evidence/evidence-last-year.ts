import type { DocumentRow } from "../../../document/document-row";
import { evidenceLinks } from "../../../evidence/evidence-links";
import { yearsInPath } from "../../../evidence/years-in-path";
import { toBuddhistYear } from "../../../thai/buddhist-era";
import { defineRule } from "../../rule";

export const evidenceLastYear = defineRule({
  id: "evidence-last-year",
  severity: "warning",
  group: "evidence",
  messageIds: ["earlier"],
  basis: "A link into an earlier year's folder most likely shows what was done for an earlier plan.",

  check({ planYear }, report) {
    if (planYear === null) return undefined;
    return {
      row(row, { sheet, source }) {
        // A published document may speak of the year before the one that is checked.
        const earliest = source.kind === "standard" ? planYear : planYear - 1;
        for (const { at, value } of row.values.evidence?.cells ?? []) {
          if (typeof value !== "string") continue;
          const latest = latestYear(value);
          if (latest === null || latest >= earliest || latest === doneYear(row)) continue;
          report({ messageId: "earlier", sheet, at, data: { year: latest, planYear } });
        }
      },
    };
  },
});

/** The latest year (BE) that the links of a text name; null where none does. */
function latestYear(text: string): number | null {
  const years = evidenceLinks(text).flatMap(({ path }) => yearsInPath(path));
  return years.length === 0 ? null : Math.max(...years);
}

/** BE. What was done from October to December lies in the folder of the calendar's year. */
function doneYear({ doneOn }: DocumentRow): number | null {
  return doneOn === null ? null : toBuddhistYear(doneOn.day.year);
}
