import type { DocumentRow } from "../../../document/document-row";
import type { DocumentTable } from "../../../document/document-table";
import { isErrorValue, type CellValue } from "../../../sheet/cell-value";
import { canonicalWord } from "../../../statuses/canonical-word";
import { readStatus, type StatusReading } from "../../../statuses/read-status";
import { STATUSES } from "../../../statuses/status";
import { unscrambledStatus } from "../../../statuses/unscrambled-status";
import { quoted } from "../../quoted";
import { defineRule, type Report } from "../../rule";

type StatusMessage = "padded" | "nearest" | "unknown" | "scrambled";

export const unknownStatus = defineRule({
  id: "unknown-status",
  severity: "error",
  group: "columns",
  messageIds: ["padded", "nearest", "unknown", "scrambled"],
  basis: "The report counts three statuses (and cancelled); a row with another word is counted nowhere.",

  check(_, report) {
    const readings = new Map<CellValue, StatusReading>(); // the same slip stands in many rows
    const readOnce = (value: CellValue): StatusReading => {
      const reading = readings.get(value) ?? readStatus(value);
      readings.set(value, reading);
      return reading;
    };
    return {
      row(row, table) {
        if (table.source.kind === "standard") reportStandard(row, table, readOnce, report);
        else reportPublished(row, table, report);
      },
    };
  },
});

function reportStandard(
  { values }: DocumentRow,
  { sheet }: DocumentTable,
  read: (value: CellValue) => StatusReading,
  report: Report<StatusMessage>,
): void {
  const cell = values.status?.cells[0];
  if (cell === undefined || isErrorValue(cell.value)) return; // an error is formula-error's
  const reading = read(cell.value);
  if (reading.kind !== "unknown") return;
  const { at, value } = cell;
  const place = { sheet, at };
  const nearest = reading.nearest === null ? null : canonicalWord(reading.nearest);
  if (nearest === null) {
    const allowed = STATUSES.map(canonicalWord).join(", ");
    report({ messageId: "unknown", ...place, data: { actual: quoted(reading.text), allowed } });
  } else if (reading.certain) {
    const fix = { kind: "set-cell" as const, ...place, expected: value, value: nearest };
    report({ messageId: "padded", ...place, data: { status: nearest }, fix });
  } else {
    report({ messageId: "nearest", ...place, data: { actual: quoted(reading.text), nearest } });
  }
}

/** Published tables tell results in prose too, which is no status; only a status whose words are broken up is wrong. */
function reportPublished({ values }: DocumentRow, { sheet }: DocumentTable, report: Report<StatusMessage>): void {
  const cell = values.status?.cells[0];
  if (cell === undefined || typeof cell.value !== "string") return;
  const { at, value } = cell;
  const mended = unscrambledStatus(value);
  if (mended === null) return;
  const fix = { kind: "set-cell" as const, sheet, at, expected: value, value: mended };
  report({ messageId: "scrambled", sheet, at, data: { actual: quoted(value), expected: quoted(mended) }, fix });
}
