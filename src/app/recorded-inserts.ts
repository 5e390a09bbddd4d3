import type { WorkbookReader } from "../ports/workbook-reader";
import type { WorkbookWriter } from "../ports/workbook-writer";
import { observeWrites } from "./observe-writes";
import type { PlannedSheet } from "./remove-planned";

/** A workbook that remembers which sheets were last put into it, so that they can be taken out again. */
export interface RecordedInserts {
  readonly workbook: WorkbookReader & WorkbookWriter;
  /** What the last insertion that succeeded put in; nothing before the first. */
  readonly last: () => readonly PlannedSheet[];
}

export function recordInserts(workbook: WorkbookReader & WorkbookWriter): RecordedInserts {
  let last: readonly PlannedSheet[] = [];
  return {
    workbook: observeWrites(workbook, {
      inserted: (sheets) => {
        last = sheets;
      },
    }),
    last: () => last,
  };
}
