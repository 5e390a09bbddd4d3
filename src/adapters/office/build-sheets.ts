import { markerFormula, MARKER_NAME } from "../../core/sheet/sheet-marker";
import type { SheetPlan } from "../../core/sheet/sheet-plan";
import { eachInSteps, type Steps } from "../../core/steps/steps";
import type { Breather } from "../../ports/breather";
import type { Trouble } from "../../ports/trouble";
import { allSteps } from "./all-steps";
import { BATCH_BYTES, inBatches } from "./in-batches";
import { isTrouble } from "./is-trouble";
import { blockParts, type BlockPart } from "./paint/paint-blocks";
import { contentSteps, formatStep, type PaintStep } from "./paint/paint-plan";
import { BYTES_PER_NAME, BYTES_TO_ADD } from "./paint/request-bytes";
import { differenceIn, readBackPieces } from "./read-back";
import { arrivedRows, awaitValues, limitAfter, readValues, type ReadRows } from "./read-values";
import { rowsBySheet } from "./rows-by-sheet";
import { cutAt, type ValuePiece } from "./value-piece";

/** One sheet to build. */
export interface SheetBuild {
  readonly plan: SheetPlan;
  /** The title it is added under, a temporary one. */
  readonly birthTitle: string;
  /** The title it stands under when it is built. */
  readonly title: string;
  /** Zero-based place among the tabs; null leaves it after the last. */
  readonly position: number | null;
  /** Points the plan's workbook-level names at the sheet, once its contents are there. */
  readonly defineNames: () => void;
}

interface WeighedBuild extends SheetBuild {
  readonly parts: readonly BlockPart[];
}

interface Step {
  readonly bytes: number;
  readonly queue: () => Steps<void>;
}

interface BuiltSheet {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet;
  readonly pieces: readonly ValuePiece[];
}

/**
 * Adds and paints the sheets, reads them back and compares: one sync, and further ones only where the bytes demand it.
 * Gives the sheets in order with id and name loaded, or the first difference as trouble. Removes nothing. It breathes
 * while it weighs, queues and compares.
 */
export async function buildSheets(
  context: Excel.RequestContext,
  builds: readonly SheetBuild[],
  breather: Breather,
): Promise<readonly Excel.Worksheet[] | Trouble> {
  const { worksheets } = context.workbook;
  const weighed: WeighedBuild[] = [];
  for (const build of builds) weighed.push({ ...build, parts: await allSteps(blockParts(build.plan), breather) });
  const steps = weighed.flatMap((build) => stepsOf(worksheets, build));
  const requests = inBatches(steps, (step) => step.bytes, BATCH_BYTES);
  for (const request of requests.slice(0, -1)) await send(context, request, breather);

  await allSteps(queueSteps(context, requests.at(-1) ?? []), breather);
  const built = weighed.map((build) => awaitSheet(worksheets, build));
  const read = await syncAndRead(
    context,
    built.flatMap(({ pieces }) => pieces),
  );
  if (isTrouble(read)) return read;

  const rows = rowsBySheet(read);
  for (const { plan, sheet } of built) {
    const difference = await allSteps(differenceIn(plan, rows.get(sheet) ?? []), breather);
    if (difference !== null) return difference;
  }
  return built.map(({ sheet }) => sheet);
}

function stepsOf(worksheets: Excel.WorksheetCollection, build: WeighedBuild): readonly Step[] {
  const { plan, title, parts } = build;
  const sheetStep = ({ bytes, paints }: PaintStep): Step => ({
    bytes,
    queue: () => {
      const sheet = worksheets.getItem(title);
      return eachInSteps(paints, 1, (paint) => {
        paint(sheet);
      });
    },
  });
  const oneStep = (bytes: number, queue: () => void): Step => ({ bytes, queue: () => eachInSteps([queue], 1, run) });
  return [
    oneStep(BYTES_TO_ADD, () => {
      addSheet(worksheets, build);
    }),
    ...contentSteps(parts).map(sheetStep),
    oneStep(plan.names.length * BYTES_PER_NAME, build.defineNames),
    sheetStep(formatStep(plan)),
  ];
}

function run(queue: () => void): void {
  queue();
}

/** The marker comes before the title, which somebody else may want too: what carries a marker is ours. */
function addSheet(worksheets: Excel.WorksheetCollection, { plan, birthTitle, title, position }: SheetBuild): void {
  const sheet = worksheets.add(birthTitle);
  sheet.names.add(MARKER_NAME, markerFormula(plan.marker)).visible = false;
  if (title !== birthTitle) sheet.name = title;
  if (position !== null) sheet.position = position;
}

async function send(context: Excel.RequestContext, steps: readonly Step[], breather: Breather): Promise<void> {
  await allSteps(queueSteps(context, steps), breather);
  await context.sync();
}

function* queueSteps({ workbook }: Excel.RequestContext, steps: readonly Step[]): Steps<void> {
  workbook.application.suspendScreenUpdatingUntilNextSync();
  for (const step of steps) yield* step.queue();
}

function awaitSheet(worksheets: Excel.WorksheetCollection, { plan, title, parts }: WeighedBuild): BuiltSheet {
  const sheet = worksheets.getItem(title);
  // Where the person has switched automatic calculation off, formulas would be read before their cells are filled.
  if (hasFormulas(plan)) sheet.calculate(false);
  sheet.load("id,name");
  return { plan, sheet, pieces: readBackPieces(sheet, plan, parts) };
}

/** The first response comes with the last request. */
async function syncAndRead(
  context: Excel.RequestContext,
  pieces: readonly ValuePiece[],
): Promise<readonly ReadRows[] | Trouble> {
  const { batch, rest } = cutAt(pieces, BATCH_BYTES);
  const awaited = batch.map(awaitValues);
  await context.sync();
  const first = awaited.map(arrivedRows).filter((rows) => rows !== null);
  const later = await readValues(context, rest, limitAfter(batch, first));
  return isTrouble(later) ? later : [...first, ...later];
}

function hasFormulas({ blocks }: SheetPlan): boolean {
  return blocks.some(({ cells }) => cells.some((row) => row.some((cell) => typeof cell === "object" && cell !== null)));
}
