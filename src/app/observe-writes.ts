import type { SheetContent, WorkbookReader } from "../ports/workbook-reader";
import type { CellChange, FormerFormula, WorkbookWriter } from "../ports/workbook-writer";
import type { PlannedSheet } from "./remove-planned";

/** What is told of writes that succeeded, and of what was read. */
export interface WriteObserver {
  readonly read?: (sheets: readonly SheetContent[]) => void;
  readonly inserted?: (sheets: readonly PlannedSheet[]) => void;
  /** `formulas`: those that stood in the cells before. */
  readonly changed?: (changes: readonly CellChange[], formulas: readonly FormerFormula[]) => void;
}

/** The workbook, whose insertions and changes of cells are told, and what is read of it. */
export function observeWrites(
  workbook: WorkbookReader & WorkbookWriter,
  { read, inserted, changed }: WriteObserver,
): WorkbookReader & WorkbookWriter {
  return {
    read: async () => {
      const outcome = await workbook.read();
      if (outcome.kind === "read") read?.(outcome.workbook.sheets);
      return outcome;
    },
    survey: async () => workbook.survey(),
    referencesTo: async (ids) => workbook.referencesTo(ids),
    replace: async (plan, oldSheetId) => workbook.replace(plan, oldSheetId),
    remove: async (removals) => workbook.remove(removals),
    setCells: async (changes) => {
      const written = await workbook.setCells(changes);
      if (written.kind === "written") changed?.(changes, written.formulas ?? []);
      return written;
    },
    insert: async (plans, place) => {
      const written = await workbook.insert(plans, place);
      if (written.kind === "written") {
        inserted?.(
          written.sheets.flatMap(({ id }, index) => {
            const plan = plans[index];
            return plan === undefined ? [] : [{ id, plan }];
          }),
        );
      }
      return written;
    },
  };
}
