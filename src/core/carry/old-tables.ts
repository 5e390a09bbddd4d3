import type { RecognisedTables } from "../recognition/published/recognise-tables";

/** An old workbook, and what was understood of it. */
export interface OldTables {
  /** A path from the new workbook's folder, or a name; "" for the workbook itself. */
  readonly file: string;
  readonly tables: RecognisedTables;
}
