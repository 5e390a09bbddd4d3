import type { CellRef } from "../sheet/cell-ref";
import type { CellValue } from "../sheet/cell-value";
import type { Status } from "../statuses/status";
import type { CalendarDate } from "../thai/calendar-date";
import type { Round } from "../thai/round";
import type { DueRound } from "./due-round";
import type { IssueGroup } from "./issue-group";
import type { TabMeasure } from "./tab-measure";

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
  /** Labelled by issue group; empty without a framework. Its totals are those of `byDepartment`. */
  readonly byIssue: readonly StatusCount[];
  /** Labelled by the round in which the last day falls. Its totals are those of `byDepartment`. */
  readonly byRound: readonly StatusCount[];
  readonly repeatedTabs: readonly RepeatedTab[];
  /** One a compiled tab, in the order in which they were compiled. */
  readonly sources: readonly SummarySource[];
  readonly doubtful: readonly DoubtfulRow[];
  /** Recognised tables of the workbook itself that a person may choose. */
  readonly notChosen: readonly { readonly sheet: string; readonly rows: number }[];
}

/** A row that may be about a measure of the plan; a person has to say which, or that it is none. */
export interface DoubtfulRow {
  readonly file: string;
  readonly sheet: string;
  readonly at: CellRef;
  readonly measure: string;
  /** Codes of measures, or their texts where they have none. */
  readonly candidates: readonly string[];
}

/** A tab whose rows are in the summary. */
export interface SummarySource {
  /** "" for the workbook itself. */
  readonly file: string;
  readonly sheet: string;
  readonly department: string;
  /** tab: a department's own tab; table: another recognised table that a person chose. */
  readonly kind: "tab" | "table";
  readonly rowsRead: number;
  readonly rowsWritten: number;
  /** What its compiled rows say, as a short text. */
  readonly fingerprint: string;
  /** What a formula can measure of it; null where it stands in another file or cannot be measured for certain. */
  readonly measured: TabMeasure | null;
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
  /** null without a framework. */
  readonly issueGroup: IssueGroup | null;
  readonly dueRound: DueRound;
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
  | "no-owner"
  | "repeated-header"
  | "unknown-column"
  | "outside-columns"
  | "above-header"
  | "sheet-too-large"
  | "header-not-found";

/** Counts for one department, indicator, issue or round; `unknown` are rows without a readable status. */
export interface StatusCount {
  readonly label: string;
  readonly counts: Readonly<Record<Status | "unknown", number>>;
  readonly total: number;
  readonly overdue: number;
}
