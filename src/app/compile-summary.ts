import type { SheetSource } from "../core/recognition/sheet-source";
import type { SheetPlan } from "../core/sheet/sheet-plan";
import { atOnce } from "../core/steps/steps";
import type { Breather } from "../ports/breather";
import type { Trouble } from "../ports/trouble";
import type { WorkbookReader } from "../ports/workbook-reader";
import type { WorkbookWriter, WriteOutcome } from "../ports/workbook-writer";
import {
  preparedInSteps,
  type CompiledSummary,
  type CompileRequest,
  type NothingToWrite,
  type Preparation,
  type PreparedSummary,
} from "./prepare-summary";
import { mayGoOn, takeSteps, type Cancelled } from "./take-steps";

export type CompileOutcome = (CompiledSummary & { readonly kind: "compiled" }) | NothingToWrite | Trouble;

/** What a compile wrote, for who wants to take it back. */
export interface CompileTrace extends Pick<PreparedSummary, "plan" | "again" | "former"> {
  /** Titles of the sheets at the time, to which it may refer. */
  readonly titles: readonly string[];
}

/** Whom a compile tells how far it is. */
export interface CompileListener {
  /** Told right before something is written: from there on it goes through to the end. */
  readonly onWriting?: () => void;
  /** Told where something was written, and waited for. */
  readonly onWritten?: (trace: CompileTrace) => void | Promise<void>;
}

/**
 * Compiles every departmental tab into the summary sheet. An earlier summary is replaced only by a verified one, and
 * only while its own cells are as we wrote them: one that a person changed stays beside the new one. Notes beside its
 * rows, and columns that people added, go with their rows. Where the summary says it all already nothing is written.
 */
export async function compileSummary(
  workbook: WorkbookReader & WorkbookWriter,
  request: CompileRequest,
  listener: CompileListener = {},
): Promise<CompileOutcome> {
  const read = await workbook.read();
  if (read.kind === "trouble") return read;
  const { sheets } = read.workbook;
  return writtenFrom(workbook, sheets, atOnce(preparedInSteps(sheets, request)), listener);
}

/**
 * The same, with a breath between its parts, for whoever shares a thread with a person. It can be cancelled until it
 * writes; then nothing was written.
 */
export async function compileInBreaths(
  workbook: WorkbookReader & WorkbookWriter,
  request: CompileRequest,
  breather: Breather,
  listener: CompileListener = {},
): Promise<CompileOutcome | Cancelled> {
  if (!(await mayGoOn(breather))) return { kind: "cancelled" };
  const read = await workbook.read();
  if (read.kind === "trouble") return read;
  const { sheets } = read.workbook;
  const taken = await takeSteps(preparedInSteps(sheets, request), breather);
  if (taken.kind === "cancelled" || breather.isOver()) return { kind: "cancelled" };
  return writtenFrom(workbook, sheets, taken.result, listener);
}

async function writtenFrom(
  workbook: WorkbookWriter,
  sheets: readonly SheetSource[],
  preparation: Preparation,
  { onWriting, onWritten }: CompileListener,
): Promise<CompileOutcome> {
  if (preparation.kind !== "prepared") return preparation;
  const { plan, again, former, ...compiled } = preparation.prepared;
  onWriting?.();
  const written = await write(workbook, plan, former);
  if (written.kind === "trouble") return written;
  await onWritten?.({ plan, again, titles: sheets.map(({ name }) => name), former });
  return { kind: "compiled", ...compiled };
}

function write(workbook: WorkbookWriter, plan: SheetPlan, former: SheetSource | null): Promise<WriteOutcome> {
  return former === null ? workbook.insert([plan], "end") : workbook.replace(plan, former.id);
}
