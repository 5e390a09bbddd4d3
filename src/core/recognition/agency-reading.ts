import type { ReportLayoutId } from "../report/report-layout-id";
import type { CellRef } from "../sheet/cell-ref";
import type { DigitStyle } from "../sheet/sheet-plan";
import type { Round } from "../thai/round";

/** The agency sheet as read. A field that is empty or unreadable is null; `cells` says where each field stands. */
export interface AgencyReading {
  readonly sheet: string;
  readonly name: string | null;
  readonly type: string | null;
  readonly district: string | null;
  readonly province: string | null;
  readonly website: string | null;
  /** BE. */
  readonly assessedYear: number | null;
  /** BE; the assessed year + 1 unless the sheet says otherwise. */
  readonly planYear: number | null;
  readonly round: Round | null;
  /** A name, and the position if it is said with it. */
  readonly preparedBy: string | null;
  readonly approvedBy: string | null;
  readonly digits: DigitStyle;
  readonly reportLayout: ReportLayoutId | null;
  /** What stands where the layout of the report should, and names none. */
  readonly unknownLayout: string | null;
  /** Department names in the sheet's order, blanks left out. */
  readonly departments: readonly ListedDepartment[];
  readonly cells: Readonly<Record<string, CellRef>>;
}

export interface ListedDepartment {
  readonly name: string;
  readonly head: string;
  readonly at: CellRef;
}
