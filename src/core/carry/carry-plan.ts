import type { CellValue } from "../sheet/cell-value";
import type { CellRef } from "../sheet/cell-ref";
import type { RangeRef } from "../sheet/range-ref";
import type { UnreadSheet } from "../recognition/recognised-workbook";
import type { SourceLayout } from "./source-row";

/** What of old workbooks goes into the workbook of a newly assessed year, and what does not. */
export interface CarryPlan {
  /** The old workbooks, in their order. */
  readonly files: readonly string[];
  readonly tables: readonly CarriedTable[];
  /** Rows in question first, each group in the order of the old workbook. */
  readonly rows: readonly CarriedRow[];
  readonly listed: readonly ListedRow[];
  /** What stands outside every row, line by line; a cell that a standard table has no place for is a line of its own. */
  readonly unused: readonly UnusedText[];
  readonly unread: readonly UnreadOld[];
  /** Entries of the issue list that need a measure and have none: fixed issues, and indicators that fail. */
  readonly newIssues: readonly string[];
  /** Scores of indicators 1-10 for a score sheet that is new or blank, where the old workbook holds all ten of the year; else null. */
  readonly scores: readonly number[] | null;
  readonly counts: CarryCounts;
}

/**
 * rowsRead = rowsCarried + rowsListed, always. A row that packs several measures is one row and several measures; those
 * of them that are in the plan already are lines of the list beside it.
 */
export interface CarryCounts {
  readonly rowsRead: number;
  readonly rowsCarried: number;
  readonly rowsListed: number;
  readonly measures: number;
  readonly inQuestion: number;
  readonly unusedLines: number;
}

/** A sheet of an old workbook that is too large to read. */
export interface UnreadOld extends UnreadSheet {
  readonly file: string;
}

/** Where something stands in an old workbook. */
export interface OldPlace {
  /** A path from the new workbook's folder, or a name; "" for the workbook itself. */
  readonly file: string;
  readonly sheet: string;
  /** Zero-based. */
  readonly at: CellRef;
}

/** What became of one table. Positions are zero-based. */
export interface CarriedTable {
  readonly file: string;
  readonly sheet: string;
  readonly range: RangeRef;
  readonly layout: SourceLayout;
  readonly rows: number;
  readonly carried: number;
  readonly listed: number;
  readonly inQuestion: number;
}

/** One measure for the new plan, and for the tabs of its owners, at the cell that it comes from. */
export interface CarriedRow extends OldPlace {
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
  /** Codes of items that the list of the newly assessed year does not have. */
  | "items-dropped"
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
  /** Much like another carried row, or one of the plan. */
  | "looks-alike";

/** A row that is not carried, and why. */
export interface ListedRow extends OldPlace {
  readonly reason: ListedReason;
  readonly text: string;
  /** The cell of the row that says the same, or of the plan's; null for every other reason. */
  readonly sameAs: string | null;
}

export type ListedReason =
  /** A score that went into the score sheet. */
  | "score-used"
  /** A score of the year, which the score sheet that is there was not changed for. */
  | "score-sheet-there"
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
  /** A measure that the plan holds already. */
  | "already-there"
  /** Longer than a cell may be. */
  | "too-long";

export interface UnusedText extends OldPlace {
  /** "" for a cell of a standard table. */
  readonly text: string;
}
