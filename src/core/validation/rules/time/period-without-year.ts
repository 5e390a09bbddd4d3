import { quoted } from "../../quoted";
import { defineRule } from "../../rule";

export const periodWithoutYear = defineRule({
  id: "period-without-year",
  severity: "info",
  group: "time",
  messageIds: ["missing"],
  basis: "A due month without a year cannot be told from that of another year once the page stands by itself.",

  check: (_context, report) => ({
    row({ spans }, { sheet }) {
      for (const { at, reading } of spans) {
        if (reading === null || !("missing" in reading)) continue;
        report({ messageId: "missing", sheet, at, data: { actual: quoted(reading.typed) } });
      }
    },
  }),
});
