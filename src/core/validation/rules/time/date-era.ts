import type { DocumentKey } from "../../../document/document-key";
import type { DocumentCell } from "../../../document/document-row";
import { toExcelSerial } from "../../../thai/excel-serial";
import { formatIso } from "../../../thai/iso-date";
import { readDate } from "../../../thai/read-date";
import { defineRule, type Report } from "../../rule";

const DAYS: ReadonlySet<DocumentKey> = new Set(["start", "end", "doneOn", "period"]);

export const dateEra = defineRule({
  id: "date-era",
  severity: "error",
  group: "time",
  messageIds: ["wrong-era"],
  basis: "Excel keeps Gregorian years: a Buddhist Era year typed into a date makes it 543 years late.",

  check: (_context, report) => ({
    row(row, { sheet }) {
      for (const cell of row.cells) {
        if (DAYS.has(cell.key) && typeof cell.value === "number") reportEra(sheet, cell, report);
      }
    },
  }),
});

function reportEra(sheet: string, { at, value }: DocumentCell, report: Report<"wrong-era">): void {
  const reading = readDate(value);
  if (reading.kind !== "date-in-wrong-era") return;
  const serial = toExcelSerial(reading.date);
  report({
    messageId: "wrong-era",
    sheet,
    at,
    data: { actual: formatIso(reading.typed), meant: formatIso(reading.date) },
    ...(serial !== null && { fix: { kind: "set-cell", sheet, at, expected: value, value: serial } }),
  });
}
