import type { RecognisedWorkbook } from "../recognition/recognised-workbook";
import type { SheetSource } from "../recognition/sheet-source";

/** A workbook as it was read, and what was understood of it. */
export interface MergeSource {
  readonly sheets: readonly SheetSource[];
  readonly workbook: RecognisedWorkbook;
}

export interface ReturnedSource extends MergeSource {
  /** How the file is named to the person; no two files may have one name. */
  readonly file: string;
}
