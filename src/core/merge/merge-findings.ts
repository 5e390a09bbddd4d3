import type { Place } from "../distribute/distribution-plan";
import type { CellRef } from "../sheet/cell-ref";
import type { CellValue } from "../sheet/cell-value";
import type { Table } from "../sheet/table";

/** What returned files hold for the departments of a base workbook. Nothing here depends on how conflicts are decided. */
export interface MergeFindings {
  /** The departmental tabs of the files, in the order of the files. */
  readonly tabs: readonly ReturnedTab[];
  /** Tabs that the base lacks, for departments that have rows to bring. */
  readonly newTabs: readonly OfferedTab[];
  /** Rows that bring something, department by department: those of the base in its order, then new ones. */
  readonly rows: readonly MergedRow[];
  /** What was not taken, and why. */
  readonly left: readonly LeftOut[];
  /** Cells with a formula whose value is taken without the formula. */
  readonly formulas: readonly FilePlace[];
  readonly counts: MergeCounts;
}

/** rowsRead = identical + added + filled + conflicts + listed, always. All are rows of the returned files. */
export interface MergeCounts {
  readonly rowsRead: number;
  /** Rows that say nothing which the base does not say. */
  readonly identical: number;
  readonly added: number;
  readonly filled: number;
  readonly conflicts: number;
  readonly listed: number;
}

/** Where something stands in a returned file. Zero-based. */
export interface FilePlace extends Place {
  readonly file: string;
}

export interface ReturnedTab {
  readonly file: string;
  readonly sheet: string;
  /** In the base's spelling; as the tab names it where the base does not know it. */
  readonly department: string;
  /** The title of the base's tab, there or new; null where the rows go nowhere. */
  readonly to: string | null;
  /** header: a tab without our marker that looks like a department's. */
  readonly knownBy: Table["knownBy"];
  /** All its rows, those that repeat the header included. */
  readonly rows: number;
}

export interface OfferedTab {
  readonly department: string;
  readonly title: string;
}

/** A measure of a department and all that the files say of it beyond the base. */
export interface MergedRow {
  readonly department: string;
  /** The department as its tab names it. */
  readonly tabOf: string;
  /** The title of the tab, there or new. */
  readonly sheet: string;
  /** The first cell of the row in the base; null for a row that the base does not have. */
  readonly at: CellRef | null;
  readonly code: string;
  readonly text: string;
  readonly returned: readonly ReturnedRow[];
}

/** A row of a file that brings something. */
export interface ReturnedRow {
  readonly from: FilePlace;
  /** conflict: the base, or another file, says otherwise in some cell; then no cell of the row is taken by itself. */
  readonly outcome: "added" | "filled" | "conflict";
  /** All filled cells by column key, as they stand in the file. */
  readonly cells: Readonly<Record<string, CellValue>>;
  readonly takes: readonly TakenCell[];
  /** Rows of other tabs that say otherwise in a cell of this one. */
  readonly rivals: readonly FilePlace[];
}

/** A cell of a returned row that the base does not have so. */
export interface TakenCell {
  readonly key: string;
  /** Where it stands in the file. */
  readonly from: CellRef;
  /** Where it goes in the base; null for a row that the base does not have. */
  readonly at: CellRef | null;
  readonly base: CellValue;
  readonly theirs: CellValue;
  /** Whether the base or another file says otherwise. */
  readonly isDisputed: boolean;
}

export interface LeftOut {
  readonly file: string;
  readonly sheet: string;
  /** null: the whole sheet. */
  readonly at: CellRef | null;
  /** How many rows it stands for; 0 for a cell beside the rows. */
  readonly rows: number;
  readonly reason: LeftReason;
  /** Who or what it is about; "" where nothing is to be named. */
  readonly detail: string;
  /** What the row or cell is known by. */
  readonly text: string;
}

export type LeftReason =
  /** No departmental tab, and not as it stands in the base. */
  | "other-sheet"
  | "sheet-too-large"
  /** The base neither lists the department nor has a tab of it, and nobody agreed to a new one. */
  | "unknown-department"
  | "no-measure"
  | "repeated-header"
  | "formula-error"
  /** The base's tab of the department is too large to read. */
  | "tab-too-large"
  /** The header of the base's tab was not found. */
  | "no-header"
  /** The base's tab lacks the column of a filled cell; the detail is its key. */
  | "no-column"
  | "tab-protected"
  /** A formula stands in the base's cell; the detail is that cell. */
  | "base-formula"
  /** The department has no tab, and the base does not say the year that a new one is for. */
  | "no-year"
  | "unknown-column"
  | "outside-columns"
  | "above-header"
  | "header-not-found";
