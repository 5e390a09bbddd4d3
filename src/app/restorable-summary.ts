import { recogniseWorkbook } from "../core/recognition/recognise-workbook";
import type { SheetPlan } from "../core/sheet/sheet-plan";
import type { Trouble } from "../ports/trouble";
import type { WorkbookReader } from "../ports/workbook-reader";
import type { WorkbookWriter } from "../ports/workbook-writer";
import {
  compileSummary,
  saysTheSame,
  type CompileManner,
  type CompileOutcome,
  type CompileRequest,
  type CompileTrace,
} from "./compile-summary";
import { removeFrom } from "./remove-planned";

export type RestoreOutcome =
  /** `sheet` holds what it held before the compile; null where there was no summary, so that the new one was taken out. */
  | { readonly kind: "restored"; readonly sheet: string | null }
  /** Somebody changed the summary since, or a sheet that the former one refers to: nothing was written. */
  | { readonly kind: "changed" }
  | Trouble;

/** Compiles, and can take the last compile back where the summary before it is known to the last cell. */
export interface RestorableSummary {
  compile(request: CompileRequest): Promise<CompileOutcome>;
  /** Whether `restore` has something to restore. */
  canRestore(): boolean;
  /** Takes the last compile back, exactly or not at all; once. */
  restore(): Promise<RestoreOutcome>;
}

interface Undo {
  readonly done: CompileTrace;
  /** The summary before; null where there was none. */
  readonly before: { readonly plan: SheetPlan; readonly trace: CompileTrace } | null;
}

/**
 * Remembers what it compiled. A summary that it did not compile itself cannot be made again, nor can one that no longer
 * comes out the same to the last cell with the notes that people wrote: those cannot be restored.
 */
export function restorableSummary(
  workbook: WorkbookReader & WorkbookWriter,
  breather?: CompileManner["breather"],
): RestorableSummary {
  let last: CompileTrace | null = null;
  let undo: Undo | null = null;
  return {
    compile: (request) =>
      compileSummary(workbook, request, {
        ...(breather === undefined ? {} : { breather }),
        onWritten: (done) => {
          undo = undoOf(done, last);
          last = done;
        },
      }),
    canRestore: () => undo !== null,
    restore: async () => {
      if (undo === null) return { kind: "changed" };
      const outcome = await takeBack(workbook, undo);
      if (outcome.kind !== "restored") return outcome;
      last = undo.before?.trace ?? null;
      undo = null;
      return outcome;
    },
  };
}

function undoOf(done: CompileTrace, last: CompileTrace | null): Undo | null {
  const { former } = done;
  if (former === null) return { done, before: null };
  if (last === null) return null;
  const plan = last.again(former);
  return saysTheSame(former, plan) ? { done, before: { plan, trace: last } } : null;
}

async function takeBack(workbook: WorkbookReader & WorkbookWriter, { done, before }: Undo): Promise<RestoreOutcome> {
  const read = await workbook.read();
  if (read.kind === "trouble") return read;
  const { sheets } = read.workbook;
  const id = recogniseWorkbook(sheets).summarySheet?.id;
  const now = sheets.find((sheet) => sheet.id === id);
  if (now === undefined || !saysTheSame(now, done.plan)) return { kind: "changed" };
  if (before === null) {
    const removed = await removeFrom(workbook, sheets, [{ id: now.id, plan: { ...done.plan, title: now.name } }]);
    if (removed.kind === "trouble") return removed;
    return removed.kept.length > 0 ? { kind: "changed" } : { kind: "restored", sheet: null };
  }
  const names = new Set(sheets.map(({ name }) => name));
  if (!before.trace.titles.every((title) => names.has(title))) return { kind: "changed" };
  const written = await workbook.replace(before.plan, now.id);
  return written.kind === "trouble" ? written : { kind: "restored", sheet: now.name };
}
