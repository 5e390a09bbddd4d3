import { compareDates } from "../../../thai/compare-dates";
import { formatIso } from "../../../thai/iso-date";
import { defineRule } from "../../rule";

export const periodReversed = defineRule({
  id: "period-reversed",
  severity: "error",
  group: "time",
  messageIds: ["reversed"],
  basis: "A period ends on the day it begins or later.",

  check: (_context, report) => ({
    row({ spans }, { sheet }) {
      for (const { start, end } of spans) {
        if (start === null || end === null || compareDates(start.day, end.day) <= 0) continue;
        const data = { start: formatIso(start.day), end: formatIso(end.day) };
        report({ messageId: "reversed", sheet, at: end.at, data });
      }
    },
  }),
});
