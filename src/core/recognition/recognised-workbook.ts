import type { Table } from "../sheet/table";
import type { AgencyReading } from "./agency-reading";

/** What was understood of a workbook. */
export interface RecognisedWorkbook {
  /** The agency sheet, or null when the workbook has none. */
  readonly agency: AgencyReading | null;
  /** In the order of the tabs. */
  readonly tables: readonly Table[];
  /** The compiled summary that is already there; null when there is none. */
  readonly summarySheet: { readonly id: string; readonly name: string } | null;
  readonly unread: readonly UnreadSheet[];
  /** Sheets that are none of ours, by title. */
  readonly otherSheets: readonly string[];
}

export interface UnreadSheet {
  readonly sheet: string;
  readonly cells: number;
  readonly limit: number;
}
