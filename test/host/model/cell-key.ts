const COLUMNS = 16_384;

/** One number for a cell, so that a map needs no text keys. */
export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

export function rowOf(key: number): number {
  return Math.floor(key / COLUMNS);
}

export function columnOf(key: number): number {
  return key % COLUMNS;
}
