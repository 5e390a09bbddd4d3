import type { DocumentTable } from "./document-table";
import type { DocumentText } from "./document-text";

/** Everything that a workbook says, standard sheets and published tables alike, in the order of the tabs. */
export interface ReportDocument {
  readonly tables: readonly DocumentTable[];
  /** What stands outside the rows of tables: titles, prose, headings and column headers. */
  readonly lines: readonly DocumentText[];
}
