import type { SheetMarker } from "../sheet/sheet-marker";
import type { Table } from "../sheet/table";
import type { AgencyReading } from "./agency-reading";
import type { SheetSource } from "./sheet-source";

/** What was understood of a workbook. */
export interface RecognisedWorkbook {
  /** The agency sheet, or null when the workbook has none. */
  readonly agency: AgencyReading | null;
  /** In the order of the tabs. */
  readonly tables: readonly Table[];
  /** The compiled summary that is there as we wrote it; null when there is none. */
  readonly summarySheet: { readonly id: string; readonly name: string } | null;
  /** Titles of compiled summaries in which a person typed, or that are too large to be sure. */
  readonly editedSummaries: readonly string[];
  readonly unread: readonly UnreadSheet[];
  /** Sheets in which a person corrects a framework, as they are. */
  readonly frameworkSheets: readonly SheetSource[];
  /** Sheets whose texts may say which year the document is about: those that are none of ours, and our score sheet. */
  readonly tellingSheets: readonly SheetSource[];
  /** Sheets that are none of ours, by title. */
  readonly otherSheets: readonly string[];
}

/** A sheet that spans too many cells to be read. */
export interface UnreadSheet {
  readonly sheet: string;
  /** Which of our sheets it is; null for any other sheet. */
  readonly marker: SheetMarker | null;
  readonly cells: number;
  readonly limit: number;
}
