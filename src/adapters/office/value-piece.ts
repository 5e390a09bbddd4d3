import type { RangeRef } from "../../core/sheet/range-ref";

/** What a cell of a table weighs as JSON. */
export const TABLE_CELL_BYTES = 32;

/** A block of one sheet whose values, or formulas, are to be read. */
export interface ValuePiece {
  readonly sheet: Excel.Worksheet;
  readonly range: RangeRef;
  readonly of?: "values" | "formulas";
  /** What a cell weighs in the response, on average. */
  readonly bytesPerCell: number;
}

export interface Cut {
  /** Never empty where there are pieces: at least one row of one sheet. */
  readonly batch: readonly ValuePiece[];
  readonly rest: readonly ValuePiece[];
}

/** Takes pieces from the front until the response would outweigh the limit; the last one is cut between rows. */
export function cutAt(pieces: readonly ValuePiece[], limit: number): Cut {
  const batch: ValuePiece[] = [];
  let room = limit;
  for (const [index, piece] of pieces.entries()) {
    const { range } = piece;
    const fitting = Math.floor(room / rowBytes(piece));
    if (fitting >= range.rows) {
      batch.push(piece);
      room -= range.rows * rowBytes(piece);
      continue;
    }
    const rows = batch.length === 0 ? Math.max(1, fitting) : fitting;
    return cutPiece(batch, piece, rows, pieces.slice(index + 1));
  }
  return { batch, rest: [] };
}

function cutPiece(batch: readonly ValuePiece[], piece: ValuePiece, rows: number, after: readonly ValuePiece[]): Cut {
  const { range } = piece;
  if (rows === 0) return { batch, rest: [piece, ...after] };
  if (rows >= range.rows) return { batch: [...batch, piece], rest: after };
  const upper = { ...piece, range: { ...range, rows } };
  const lower = { ...piece, range: { ...range, row: range.row + rows, rows: range.rows - rows } };
  return { batch: [...batch, upper], rest: [lower, ...after] };
}

/** What the response for these pieces weighs. */
export function weightOf(pieces: readonly ValuePiece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.range.rows * rowBytes(piece), 0);
}

function rowBytes({ range, bytesPerCell }: ValuePiece): number {
  return range.columns * bytesPerCell;
}
