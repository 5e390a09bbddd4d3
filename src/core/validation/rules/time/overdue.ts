import type { DocumentSpan } from "../../../document/document-row";
import type { PlacedDay } from "../../../recognition/published/published-row";
import { compareDates } from "../../../thai/compare-dates";
import { formatIso } from "../../../thai/iso-date";
import { defineRule } from "../../rule";

export const overdue = defineRule({
  id: "overdue",
  severity: "warning",
  group: "time",
  messageIds: ["overdue"],
  basis: "A measure whose time is over on the day of the check is done, cancelled or late.",

  check({ asOf }, report) {
    if (asOf === null) return undefined;
    return {
      row({ spans, status }, { sheet }) {
        if (status?.status !== "not-started" && status?.status !== "in-progress") return;
        const end = lastDay(spans);
        if (end === null || compareDates(end.day, asOf) >= 0) return;
        report({ messageId: "overdue", sheet, at: end.at, data: { end: formatIso(end.day), asOf: formatIso(asOf) } });
      },
    };
  },
});

/** The last of the days on which the times of a row end; null where one of them comes again and again or is not known. */
function lastDay(spans: readonly DocumentSpan[]): PlacedDay | null {
  const ends = spans.map(({ end }) => end);
  return ends.includes(null) ? null : (ends.toSorted((a, b) => (a && b ? compareDates(b.day, a.day) : 0))[0] ?? null);
}
