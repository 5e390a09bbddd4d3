import { compareDates } from "../../../thai/compare-dates";
import { formatIso } from "../../../thai/iso-date";
import { defineRule } from "../../rule";

export const doneBeforeStart = defineRule({
  id: "done-before-start",
  severity: "warning",
  group: "time",
  messageIds: ["before"],
  basis: "What is done was begun: a completion day before the planned time means that one of the days is wrong.",

  check: (_context, report) => ({
    row({ doneOn, spans }, { sheet }) {
      const starts = spans.map(({ start }) => start);
      const [first] = starts;
      // Of several times in one cell nobody can tell which one the day belongs to.
      if (doneOn === null || first === null || first === undefined || starts.length > 1) return;
      if (compareDates(doneOn.day, first.day) >= 0) return;
      const data = { date: formatIso(doneOn.day), start: formatIso(first.day) };
      report({ messageId: "before", sheet, at: doneOn.at, data });
    },
  }),
});
