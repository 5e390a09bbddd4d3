import type { CellRef } from "../sheet/cell-ref";
import type { CellValue } from "../sheet/cell-value";

/** What distributing the plan of measures to the departments' tabs will do, and what it leaves as it is. */
export interface DistributionPlan {
  /** Tabs of departments that own rows and have none, in the agency's order. */
  readonly newTabs: readonly NewTab[];
  /** Codes for rows of the plan whose code cell is blank, in the order of the plan. */
  readonly codes: readonly NewCode[];
  /** Rows to add, department by department. */
  readonly added: readonly AddedRow[];
  readonly there: readonly RowThere[];
  /** Rows whose plan says otherwise by now. They stay as they are. */
  readonly differing: readonly DifferingRow[];
  /** Rows of the plan that go nowhere, and owners that get no row. */
  readonly listed: readonly ListedPlanRow[];
  /** Rows on the tabs that stand for no row of the plan. They stay. */
  readonly unplanned: readonly UnplannedRow[];
  readonly counts: DistributionCounts;
}

/** rowsRead = rowsDistributed + rowsListed, always: rows on the tab of an owner at least, and rows on none. */
export interface DistributionCounts {
  readonly rowsRead: number;
  readonly rowsDistributed: number;
  readonly rowsListed: number;
}

/** Where something stands. Zero-based. */
export interface Place {
  readonly sheet: string;
  readonly at: CellRef;
}

export interface NewTab {
  readonly department: string;
  /** The tab's title, which may be cut or numbered. */
  readonly title: string;
}

export interface NewCode extends Place {
  /** What the blank cell holds: nothing, or white space. */
  readonly before: CellValue;
  readonly code: string;
}

/** A row of the plan (its measure's cell) for one department. */
interface Delivery {
  readonly from: Place;
  /** In the agency's spelling. */
  readonly department: string;
}

export interface AddedRow extends Delivery {
  /** The department as its tab names it. */
  readonly tabOf: string;
  /** The title of the tab, there or new. */
  readonly sheet: string;
  /** By column key; a key without a value is absent. */
  readonly cells: Readonly<Record<string, CellValue>>;
}

export interface RowThere extends Delivery {
  /** The row's first cell on the department's tab. */
  readonly to: Place;
}

export interface DifferingRow extends RowThere {
  readonly differences: readonly Difference[];
  /** Whether the department has filled anything in; a note alone does not count, we write notes too. */
  readonly isReported: boolean;
}

export interface Difference {
  /** The cell on the department's tab. */
  readonly at: CellRef;
  readonly key: string;
  readonly plan: CellValue;
  readonly tab: CellValue;
}

export interface ListedPlanRow {
  readonly from: Place;
  /** row: the row goes to no tab at all; owner: it goes to other owners. */
  readonly what: "row" | "owner";
  readonly reason: ListedReason;
  /** Who or what it is about: an owner as typed, a department, a column key; "" where nothing is to be named. */
  readonly detail: string;
  /** What the row is known by. */
  readonly text: string;
}

export type ListedReason =
  | "no-measure"
  | "repeated-header"
  | "formula-error"
  | "no-owner"
  /** Somebody who is no department of the agency. */
  | "unknown-owner"
  /** The department's tab is too large to read, so that nobody can say what it holds. */
  | "tab-too-large"
  /** The header of the department's tab was not found. */
  | "no-header"
  /** The department's tab lacks a column that the row needs; its key follows the department. */
  | "no-column"
  /** The department has no tab, and the workbook does not say the year that a new one is for. */
  | "no-year";

export interface UnplannedRow extends Place {
  readonly department: string;
  readonly reason: "not-in-plan" | "other-owner" | "repeated";
  readonly code: string;
  readonly text: string;
}
