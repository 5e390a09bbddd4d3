import type { CellRef } from "../sheet/cell-ref";
import type { CellValue } from "../sheet/cell-value";
import type { Status } from "../statuses/status";
import type { CalendarDate } from "../thai/calendar-date";
import type { Round } from "../thai/round";

/** The compiled departmental tabs: every row with its source, and what was left out. */
export interface SummaryModel {
  readonly agencyName: string;
  /** BE; null when the workbook does not say. */
  readonly planYear: number | null;
  readonly round: Round;
  /** The day against which "overdue" is judged. */
  readonly asOf: CalendarDate;
  readonly rows: readonly CompiledRow[];
  readonly excluded: readonly Exclusion[];
  readonly conservation: Conservation;
  /** Departments of the agency sheet without a tab. */
  readonly missingDepartments: readonly string[];
  /** Departments with a tab, or several, but without a measure; not one with a tab whose header was not found. */
  readonly emptyDepartments: readonly string[];
  readonly byDepartment: readonly StatusCount[];
  /** Labelled by indicator; the rows that name none or several stand last. Its totals are those of `byDepartment`. */
  readonly byIndicator: readonly StatusCount[];
  readonly repeatedTabs: readonly RepeatedTab[];
}

/** A tab whose rows are those of an earlier tab in another file; all of them are compiled. */
export interface RepeatedTab {
  /** "" for the workbook itself. */
  readonly file: string;
  readonly sheet: string;
  readonly sameAs: { readonly file: string; readonly sheet: string };
}

/** rowsRead = rowsWritten + rowsExcluded, always. Cells outside rows are listed in `excluded` but are not rows. */
export interface Conservation {
  readonly rowsRead: number;
  readonly rowsWritten: number;
  readonly rowsExcluded: number;
}

export interface CompiledRow {
  /** The file it came from; "" for the workbook itself. */
  readonly file: string;
  readonly sheet: string;
  /** The row's first cell in its sheet. */
  readonly source: CellRef;
  readonly department: string;
  readonly cells: Readonly<Record<string, CellValue>>;
  readonly status: Status | null;
  /** The indicator (1-10) its issue answers, where the issue names exactly one. */
  readonly indicator: number | null;
  readonly isOverdue: boolean;
}

export interface Exclusion {
  readonly file: string;
  readonly sheet: string;
  readonly at: CellRef;
  readonly reason: ExclusionReason;
  /** Whether a whole row was left out, or a cell outside the table's rows and columns. */
  readonly what: "row" | "cell";
}

export type ExclusionReason =
  | "no-measure"
  | "repeated-header"
  | "unknown-column"
  | "outside-columns"
  | "above-header"
  | "sheet-too-large"
  | "header-not-found";

/** Counts for one department or one indicator; `unknown` are rows without a readable status. */
export interface StatusCount {
  readonly label: string;
  readonly counts: Readonly<Record<Status | "unknown", number>>;
  readonly total: number;
  readonly overdue: number;
}
