import type { CellValue } from "../sheet/cell-value";
import type { CellRef } from "../sheet/cell-ref";
import type { RangeRef } from "../sheet/range-ref";
import type { UnreadSheet } from "../recognition/recognised-workbook";
import type { SourceLayout } from "./source-row";

/** What of an old workbook goes into the workbook of a newly assessed year, and what does not. */
export interface CarryPlan {
  readonly tables: readonly CarriedTable[];
  /** Rows in question first, each group in the order of the old workbook. */
  readonly rows: readonly CarriedRow[];
  readonly listed: readonly ListedRow[];
  /** What stands outside every row, line by line; a cell that a standard table has no place for is a line of its own. */
  readonly unused: readonly UnusedText[];
  readonly unread: readonly UnreadSheet[];
  /** Entries of the issue list that need a measure and have none: fixed issues, and indicators that fail. */
  readonly newIssues: readonly string[];
  /** The assessed year's scores of indicators 1-10, where the old workbook holds all ten; else null. */
  readonly scores: readonly number[] | null;
  readonly counts: CarryCounts;
}

/** rowsRead = rowsCarried + rowsListed, always. A row that packs several measures is one row and several measures. */
export interface CarryCounts {
  readonly rowsRead: number;
  readonly rowsCarried: number;
  readonly rowsListed: number;
  readonly measures: number;
  readonly inQuestion: number;
  readonly unusedLines: number;
}

/** What became of one table. Positions are zero-based. */
export interface CarriedTable {
  readonly sheet: string;
  readonly range: RangeRef;
  readonly layout: SourceLayout;
  readonly rows: number;
  readonly carried: number;
  readonly listed: number;
  readonly inQuestion: number;
}

/** One measure for the new plan, and for the tabs of its owners. */
export interface CarriedRow {
  readonly sheet: string;
  /** The cell that it comes from, zero-based. */
  readonly at: CellRef;
  /** New in this plan; the old one is not kept as a code. */
  readonly code: string;
  /** kept: nothing speaks against it; in-question: a person must look, for the reasons in `questions`. */
  readonly mark: "kept" | "in-question";
  readonly questions: readonly CarryQuestion[];
  /** The indicator (1-10) or the fixed issue that it answers, where it is exactly one and known; else null. */
  readonly indicator: number | null;
  readonly fixedIssue: number | null;
  /** What the old row says where the new one says otherwise or nothing; a text that is not needed is "". */
  readonly old: OldTexts;
  /** The departments whose tabs get the row. */
  readonly departments: readonly string[];
  /** By column key of the plan of measures; days are Excel serials. A key without a value is absent. */
  readonly cells: Readonly<Record<string, CellValue>>;
  /** Column keys that the old row fills and that stay behind: statuses, results, evidence. */
  readonly left: readonly string[];
}

export interface OldTexts {
  readonly code: string;
  readonly issue: string;
  readonly period: string;
  readonly owners: string;
}

export interface CarryQuestion {
  readonly kind: QuestionKind;
  /** What it is about: codes, owners, a cell; "" where nothing is to be named. */
  readonly detail: string;
}

export type QuestionKind =
  /** Nothing is said of what the measure answers. */
  | "no-issue"
  /** Neither an indicator nor a fixed issue of the framework is named. */
  | "unknown-issue"
  /** The number and the name belong to different indicators. */
  | "indicator-contradiction"
  /** Codes of items whose year is another one or is not known. */
  | "item-codes"
  /** The indicator no longer fails. */
  | "indicator-passes"
  | "no-owner"
  /** Somebody who is no department of the agency. */
  | "unknown-owner"
  /** One cell seems to hold several measures and was not parted. */
  | "several-measures"
  /** A cell was parted and every part got all the steps. */
  | "shared-steps"
  /** One cell holds measure and steps; all of it is the measure. */
  | "steps-in-measure"
  /** Much like another carried row. */
  | "looks-alike";

/** A row that is not carried, and why. */
export interface ListedRow {
  readonly sheet: string;
  readonly at: CellRef;
  readonly reason: ListedReason;
  readonly text: string;
  /** The cell of the row that says the same; null for every other reason. */
  readonly sameAs: string | null;
}

export type ListedReason =
  /** A score that went into the score sheet. */
  | "score-used"
  /** A score of another year, or of one that the document does not say. */
  | "score-other-year"
  /** A score of a table that does not hold all ten. */
  | "score-incomplete"
  /** A score of tables that contradict each other. */
  | "score-differs"
  /** A row of a table without measures. */
  | "analysis"
  | "no-measure"
  | "same-measure"
  /** Longer than a cell may be. */
  | "too-long";

export interface UnusedText {
  readonly sheet: string;
  readonly at: CellRef;
  /** "" for a cell of a standard table. */
  readonly text: string;
}
