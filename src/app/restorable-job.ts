import { fromA1 } from "../core/sheet/cell-ref";
import type { Grid } from "../core/sheet/grid";
import { gridWithValues } from "../core/sheet/grid-with-values";
import type { Trouble } from "../ports/trouble";
import type { SheetContent, WorkbookReader } from "../ports/workbook-reader";
import type { CellChange, WorkbookWriter } from "../ports/workbook-writer";
import { changedPlaces, type ChangedPlace } from "./changed-places";
import { changesBack } from "./changes-back";
import { observeWrites } from "./observe-writes";
import { partedSheets, removeSheets, type KeptSheet } from "./remove-planned";
import { NO_WRITES, withChanges, type JobWrites } from "./job-writes";

/** What can be put back: cells of sheets that were there, and sheets that were added. */
export interface Restorable {
  readonly cells: number;
  /** The sheets of these cells. */
  readonly changedSheets: readonly string[];
  readonly addedSheets: readonly string[];
}

export type RestoreJobOutcome =
  | { readonly kind: "restored"; readonly restored: Restorable }
  /** Nothing was written. */
  | { readonly kind: "changed"; readonly places: readonly ChangedPlace[]; readonly kept: readonly KeptSheet[] }
  /** The cells were put back, the added sheets still stand. */
  | { readonly kind: "partly"; readonly trouble: Trouble; readonly restored: Restorable }
  | Trouble;

/** Runs jobs that write cells and add sheets, and can take the last one back as long as nobody changed what it wrote. */
export interface RestorableJob {
  run<Answer>(job: (workbook: WorkbookReader & WorkbookWriter) => Promise<Answer>): Promise<Answer>;
  /** What `restore` would put back; null where the last job wrote nothing or is taken back. */
  restorable(): Restorable | null;
  /** Takes the last job back: all of it or nothing, or says what stands. */
  restore(): Promise<RestoreJobOutcome>;
}

export function restorableJob(workbook: WorkbookReader & WorkbookWriter): RestorableJob {
  let last = NO_WRITES;
  /** The sheets by title as the job read them before it wrote to them. */
  let before: ReadonlyMap<string, Grid> = new Map();
  const observed = observeWrites(workbook, {
    inserted: (sheets) => {
      last = { ...last, sheets: [...last.sheets, ...sheets] };
    },
    read: (sheets) => {
      const touched = new Set(last.cells.map(({ sheet }) => sheet));
      const fresh = sheets.filter(({ name }) => !touched.has(name));
      before = new Map([...before, ...fresh.map(({ name, grid }) => [name, grid] as const)]);
    },
    changed: (changes, formulas) => {
      last = withChanges(last, changes, formulas);
    },
  });
  return {
    run: (job) => {
      last = NO_WRITES;
      before = new Map();
      return job(observed);
    },
    restorable: () => restorableOf(last),
    restore: async () => {
      const taken = last;
      const outcome = await putBack(workbook, taken, before);
      // What another job wrote meanwhile is still to be taken back.
      if (last !== taken) return outcome;
      if (outcome.kind === "restored") last = NO_WRITES;
      if (outcome.kind === "partly") last = ofAddedSheets(taken);
      return outcome;
    },
  };
}

/** What is left to take back once the cells of the other sheets are as before. */
function ofAddedSheets({ cells, sheets }: JobWrites): JobWrites {
  const added = sheets.map(({ plan }) => plan.title);
  return { cells: cells.filter(({ sheet }) => added.includes(sheet)), formulas: [], sheets };
}

function restorableOf({ cells, sheets }: JobWrites): Restorable | null {
  const addedSheets = sheets.map(({ plan }) => plan.title);
  const changed = cells.filter(({ sheet }) => !addedSheets.includes(sheet));
  if (changed.length + addedSheets.length === 0) return null;
  return {
    cells: changed.length,
    changedSheets: [...new Set(changed.map(({ sheet }) => sheet))],
    addedSheets,
  };
}

async function putBack(
  workbook: WorkbookReader & WorkbookWriter,
  writes: JobWrites,
  before: ReadonlyMap<string, Grid>,
): Promise<RestoreJobOutcome> {
  const restored = restorableOf(writes);
  if (restored === null) return { kind: "changed", places: [], kept: [] };
  const read = await workbook.read();
  if (read.kind === "trouble") return read;
  const { sheets } = read.workbook;
  const gone = await untouched(workbook, sheets, writes, before);
  if (!("length" in gone)) return gone;

  const { cells, formulas } = writes;
  const back = changesBack(
    cells.filter(({ sheet }) => !restored.addedSheets.includes(sheet)),
    formulas,
  );
  const written = await workbook.setCells(back);
  if (written.kind === "trouble") return changedSince(written);
  const removed = await removeSheets(workbook, gone);
  if (removed.kind !== "trouble") return { kind: "restored", restored };
  const again = await workbook.setCells(changesBack(back, written.formulas));
  return again.kind === "trouble" ? { kind: "partly", trouble: removed, restored } : removed;
}

/** The sheets that are to go, where everything still is as the job wrote it; else what is not. */
async function untouched(
  reader: WorkbookReader,
  sheets: readonly SheetContent[],
  { cells, sheets: added }: JobWrites,
  before: ReadonlyMap<string, Grid>,
): Promise<readonly SheetContent[] | Exclude<RestoreJobOutcome, { readonly kind: "restored" | "partly" }>> {
  const titles = new Set(added.map(({ plan }) => plan.title));
  // A sheet that the job added and somebody took out is as it was.
  const stands = cells.filter(({ sheet }) => !titles.has(sheet));
  const places = changedPlaces(sheets, stands, before);
  const parted = await partedSheets(
    reader,
    sheets.map((sheet) => withoutWrites(sheet, cells)),
    added,
  );
  if (parted.kind === "trouble") return parted;
  const { gone, kept } = parted;
  if (places.length + kept.length > 0) return { kind: "changed", places, kept };
  const ids = new Set(gone.map(({ id }) => id));
  return sheets.filter(({ id }) => ids.has(id));
}

/** The sheet as it would be, had the job only added it. */
function withoutWrites(sheet: SheetContent, cells: readonly CellChange[]): SheetContent {
  const own = cells.filter((change) => change.sheet === sheet.name);
  const values = own.flatMap(({ cell, expected }) => {
    const at = fromA1(cell);
    return at === null ? [] : [{ at, value: expected }];
  });
  return { ...sheet, grid: gridWithValues(sheet.grid, values) };
}

function changedSince(trouble: Trouble): RestoreJobOutcome {
  if (trouble.code !== "cell-changed") return trouble;
  return { kind: "changed", places: [{ sheet: trouble.sheet, at: fromA1(trouble.cell) }], kept: [] };
}
