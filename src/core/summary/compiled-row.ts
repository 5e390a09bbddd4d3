import { readIssue } from "../recognition/read-issue";
import { countedStatus } from "../statuses/counted-status";
import type { Status } from "../statuses/status";
import type { TableRow } from "../sheet/table";
import type { CalendarDate } from "../thai/calendar-date";
import { compareDates } from "../thai/compare-dates";
import { readDate } from "../thai/read-date";
import type { CompileOptions } from "./compile-source";
import { dueRound } from "./due-round";
import { issueGroup } from "./issue-group";
import type { CompiledRow } from "./summary-model";

type PlacedRow = Pick<CompiledRow, "file" | "sheet" | "source" | "department" | "cells">;

/** A row with what it counts under. */
export function compiledRow(row: PlacedRow, { framework, planYear, asOf }: CompileOptions): CompiledRow {
  const { cells } = row;
  const status = countedStatus(cells["status"] ?? null);
  const issue = cells["issue"] ?? null;
  const reading = framework === null ? null : readIssue(issue, framework);
  const indicators = reading?.indicators ?? [];
  return {
    ...row,
    status,
    indicator: indicators.length === 1 ? (indicators[0] ?? null) : null,
    issueGroup: reading === null ? null : issueGroup(issue, reading),
    dueRound: dueRound(cells["end"] ?? null, planYear),
    isOverdue: isOverdue(cells, status, asOf),
  };
}

/** Past its last day and neither done nor cancelled. A last day that cannot be read is not held against the row. */
function isOverdue(cells: TableRow["cells"], status: Status | null, asOf: CalendarDate): boolean {
  const end = readDate(cells["end"] ?? null);
  if (end.kind !== "date" || status === "done" || status === "cancelled") return false;
  return compareDates(end.date, asOf) < 0;
}
