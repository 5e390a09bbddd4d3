import { workbookInSteps } from "../core/recognition/recognise-workbook";
import type { SheetSource } from "../core/recognition/sheet-source";
import type { SheetPlan } from "../core/sheet/sheet-plan";
import type { Steps } from "../core/steps/steps";
import type { Breather } from "../ports/breather";
import type { Trouble } from "../ports/trouble";
import type { WorkbookReader } from "../ports/workbook-reader";
import type { WorkbookWriter } from "../ports/workbook-writer";
import { compileInBreaths, type CompileOutcome, type CompileTrace } from "./compile-summary";
import { saysTheSameInSteps, type CompileRequest } from "./prepare-summary";
import { removeFrom } from "./remove-planned";
import { NO_BREATHER, takeAllSteps, type Cancelled } from "./take-steps";

export type RestoreOutcome =
  /** `sheet` holds what it held before the compile; null where there was no summary, so that the new one was taken out. */
  | { readonly kind: "restored"; readonly sheet: string | null }
  /** Somebody changed the summary since, or a sheet that the former one refers to: nothing was written. */
  | { readonly kind: "changed" }
  | Trouble;

/** Compiles, and can take the last compile back where the summary before it is known to the last cell. */
export interface RestorableSummary {
  compile(request: CompileRequest, manner?: CompileManner): Promise<CompileOutcome | Cancelled>;
  /** Whether `restore` has something to restore. */
  canRestore(): boolean;
  /** Takes the last compile back, exactly or not at all; once. */
  restore(): Promise<RestoreOutcome>;
}

/** How one compile is gone about. */
export interface CompileManner {
  /** Gives whoever shares the thread a turn, and tells whether to go on, until something is written. */
  readonly breather?: Breather;
  /** Told right before something is written: from there on it goes through to the end. */
  readonly onWriting?: () => void;
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
  breather: Pick<Breather, "breathe"> = NO_BREATHER,
): RestorableSummary {
  let last: CompileTrace | null = null;
  let undo: Undo | null = null;
  return {
    compile: (request, { breather: own = NO_BREATHER, onWriting = () => undefined } = {}) =>
      compileInBreaths(workbook, request, own, {
        onWriting,
        onWritten: async (done) => {
          undo = await takeAllSteps(undoOf(done, last), breather);
          last = done;
        },
      }),
    canRestore: () => undo !== null,
    restore: async () => {
      if (undo === null) return { kind: "changed" };
      const outcome = await takeBack(workbook, undo, breather);
      if (outcome.kind !== "restored") return outcome;
      last = undo.before?.trace ?? null;
      undo = null;
      return outcome;
    },
  };
}

function* undoOf(done: CompileTrace, last: CompileTrace | null): Steps<Undo | null> {
  const { former } = done;
  if (former === null) return { done, before: null };
  if (last === null) return null;
  const plan = yield* last.again(former);
  return (yield* saysTheSameInSteps(former, plan)) ? { done, before: { plan, trace: last } } : null;
}

/** The summary that is there, where it is still the one that was written. */
function* writtenSummary(sheets: readonly SheetSource[], { plan }: CompileTrace): Steps<SheetSource | null> {
  const { summarySheet } = yield* workbookInSteps(sheets);
  const now = sheets.find(({ id }) => id === summarySheet?.id);
  return now !== undefined && (yield* saysTheSameInSteps(now, plan)) ? now : null;
}

async function takeBack(
  workbook: WorkbookReader & WorkbookWriter,
  { done, before }: Undo,
  breather: Pick<Breather, "breathe">,
): Promise<RestoreOutcome> {
  const read = await workbook.read();
  if (read.kind === "trouble") return read;
  const { sheets } = read.workbook;
  const now = await takeAllSteps(writtenSummary(sheets, done), breather);
  if (now === null) return { kind: "changed" };
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
