import type { CellValue } from "../../core/sheet/cell-value";
import type { Trouble } from "../../ports/trouble";
import { cellValueOf } from "./cell-output";
import { BATCH_BYTES } from "./in-batches";
import { isTrouble } from "./is-trouble";
import { jsonBytes } from "./json-bytes";
import { attempt } from "./map-error";
import { rangeOf } from "./range-of";
import { cutAt, weightOf, type ValuePiece } from "./value-piece";

/** Rows of one sheet, as they were read. */
export interface ReadRows {
  readonly piece: ValuePiece;
  readonly rows: readonly (readonly CellValue[])[];
}

/** A block that the next sync brings. */
export interface AwaitedValues {
  readonly piece: ValuePiece;
  readonly cells: Excel.Range;
}

export function awaitValues(piece: ValuePiece): AwaitedValues {
  const cells = rangeOf(piece.sheet, piece.range);
  cells.load(piece.of ?? "values");
  return { piece, cells };
}

/** The rows once they are here; null when Excel held them back, as it does with a block beyond its limit. */
export function arrivedRows({ piece, cells }: AwaitedValues): ReadRows | null {
  const values: unknown = piece.of === "formulas" ? cells.formulas : cells.values;
  return isRows(values) ? { piece, rows: values.map((row) => row.map(cellValueOf)) } : null;
}

function isRows(values: unknown): values is readonly (readonly unknown[])[] {
  return Array.isArray(values);
}

/** Cells to come may be fuller than those that came. */
const MOST_GROWTH = 3;

/** What the next response may weigh as estimated, so that it weighs a whole batch, by what these pieces really weighed. */
export function limitAfter(batch: readonly ValuePiece[], read: readonly ReadRows[]): number {
  const weighed = read.reduce((sum, { rows }) => sum + jsonBytes(rows), 0);
  return weighed === 0 ? BATCH_BYTES : BATCH_BYTES * Math.min(MOST_GROWTH, weightOf(batch) / weighed);
}

const TOO_LARGE: Trouble = { kind: "trouble", code: "payload-too-large" };

/**
 * The rows of all pieces, in order; a sheet may come in several parts. As many syncs as the bytes demand, usually one:
 * each response says how much to ask for next. Where one turns out too heavy, it and all later ones are asked for at half
 * the size. `firstLimit` is in estimated bytes.
 */
export async function readValues(
  context: Excel.RequestContext,
  pieces: readonly ValuePiece[],
  firstLimit = BATCH_BYTES,
): Promise<readonly ReadRows[] | Trouble> {
  const read: ReadRows[] = [];
  let left = pieces;
  let limit = firstLimit;
  let wasTooLarge = false;
  while (left.length > 0) {
    const { batch, rest } = cutAt(left, limit);
    const rows = await readBatch(context, batch);
    if (!isTrouble(rows)) {
      read.push(...rows);
      left = rest;
      if (!wasTooLarge && rest.length > 0) limit = limitAfter(batch, rows);
    } else if (rows.code === "payload-too-large" && canBeHalved(batch)) {
      limit = weightOf(batch) / 2;
      wasTooLarge = true;
    } else {
      return rows;
    }
  }
  return read;
}

async function readBatch(
  context: Excel.RequestContext,
  batch: readonly ValuePiece[],
): Promise<readonly ReadRows[] | Trouble> {
  const blocks = await attempt(async () => {
    const awaited = batch.map(awaitValues);
    await context.sync();
    return awaited.map(arrivedRows);
  });
  if (isTrouble(blocks)) return blocks;
  const complete = blocks.filter((block) => block !== null);
  return complete.length === blocks.length ? complete : TOO_LARGE;
}

function canBeHalved(batch: readonly ValuePiece[]): boolean {
  return batch.length > 1 || batch.some(({ range }) => range.rows > 1);
}
