import type { DocumentKey } from "../../../document/document-key";
import { toExcelSerial } from "../../../thai/excel-serial";
import { readDate } from "../../../thai/read-date";
import { quoted } from "../../quoted";
import { defineRule } from "../../rule";

const DAYS: readonly DocumentKey[] = ["start", "end", "doneOn"];

export const dateAsText = defineRule({
  id: "date-as-text",
  severity: "info",
  group: "columns",
  messageIds: ["text"],
  basis: "Excel sorts, filters and highlights days by number; a day that is a text is read here, but not by Excel.",

  check: (_, report) => ({
    row({ cells }, { sheet, source }) {
      if (source.kind !== "standard") return; // in a pasted table texts are usual
      for (const { key, at, value } of cells) {
        if (typeof value !== "string" || !DAYS.includes(key)) continue;
        const reading = readDate(value);
        if (reading.kind !== "date") continue;
        const serial = toExcelSerial(reading.date);
        if (serial === null) continue; // before Excel counts
        const fix = { kind: "set-cell" as const, sheet, at, expected: value, value: serial };
        report({ messageId: "text", sheet, at, data: { actual: quoted(value) }, fix });
      }
    },
  }),
});
