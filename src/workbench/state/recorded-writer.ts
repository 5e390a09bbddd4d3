import type { ShownWorkbook } from "../../ports/shown-workbook";
import type { WorkbookReader } from "../../ports/workbook-reader";
import type { RemoveOutcome, WorkbookWriter, WriteOutcome } from "../../ports/workbook-writer";

/** A state of the workbook to go back to. */
export type Restore = () => void;

/** The workbook, which tells before every write that succeeds how to take it back. */
export function recordedWriter(
  file: ShownWorkbook,
  written: (restore: Restore) => Promise<void>,
): WorkbookReader & WorkbookWriter {
  const recorded = async <Outcome extends WriteOutcome | RemoveOutcome>(
    write: () => Promise<Outcome>,
  ): Promise<Outcome> => {
    const restore = file.snapshot();
    const outcome = await write();
    if (outcome.kind !== "trouble") await written(restore);
    return outcome;
  };
  return {
    read: () => file.read(),
    survey: () => file.survey(),
    referencesTo: (ids) => file.referencesTo(ids),
    insert: (plans, place) => recorded(() => file.insert(plans, place)),
    replace: (plan, oldSheetId) => recorded(() => file.replace(plan, oldSheetId)),
    remove: (removals) => recorded(() => file.remove(removals)),
    setCells: (changes) => recorded(() => file.setCells(changes)),
  };
}
