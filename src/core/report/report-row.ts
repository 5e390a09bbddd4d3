import type { Status } from "../statuses/status";
import type { CalendarDate } from "../thai/calendar-date";

/** What a row of a report can say. `statusTold` is the status with the day of completion. */
export type ReportField =
  | "issue"
  | "measure"
  | "steps"
  | "owners"
  | "period"
  | "monitoring"
  | "status"
  | "statusTold"
  | "doneOn"
  | "result"
  | "outcome"
  | "evidence"
  | "recommendation"
  | "note";

/** One row of the plan, or what one department reports on a measure. */
export interface ReportRow {
  readonly code: string;
  /** Texts as typed, days and periods in words; "" for what is not said. */
  readonly fields: Readonly<Record<ReportField, string>>;
  /** null where none is said or it cannot be read. */
  readonly status: Status | null;
  /** The first day of its period; null where it is not known. */
  readonly begins: CalendarDate | null;
}

/** A measure with what each department reports on it. */
export interface ReportMeasure {
  readonly isPlanned: boolean;
  /** Whether a department reports on it; otherwise its only row is that of the plan. */
  readonly isReported: boolean;
  readonly rows: readonly ReportRow[];
}
