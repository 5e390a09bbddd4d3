import type { WorkbookReader } from "../ports/workbook-reader";
import type { WorkbookWriter } from "../ports/workbook-writer";
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
    workbook: {
      read: async () => workbook.read(),
      survey: async () => workbook.survey(),
      replace: async (plan, oldSheetId) => workbook.replace(plan, oldSheetId),
      setCells: async (changes) => workbook.setCells(changes),
      remove: async (removals) => workbook.remove(removals),
      insert: async (plans, place) => {
        const written = await workbook.insert(plans, place);
        if (written.kind === "written") {
          last = written.sheets.flatMap(({ id }, index) => {
            const plan = plans[index];
            return plan === undefined ? [] : [{ id, plan }];
          });
        }
        return written;
      },
    },
    last: () => last,
  };
}
