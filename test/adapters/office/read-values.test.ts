import { BATCH_BYTES } from "../../../src/adapters/office/in-batches";
import { limitAfter } from "../../../src/adapters/office/read-values";
import type { ValuePiece } from "../../../src/adapters/office/value-piece";

const SHEET = null as unknown as Excel.Worksheet;

const pieceOf = (bytesPerCell: number): ValuePiece => ({
  sheet: SHEET,
  range: { row: 0, column: 0, rows: 1, columns: 4 },
  bytesPerCell,
});
/** Four cells of one letter. */
const READ = [{ piece: pieceOf(1), rows: [["a", "b", "c", "d"]] }];
/** Of its JSON, in bytes. */
const WEIGHT = 19;

test.each([
  ["as estimated", WEIGHT / 4, 1],
  ["half of what was estimated", WEIGHT / 2, 2],
  ["twice what was estimated", WEIGHT / 8, 0.5],
  ["next to nothing", 1_000, 3],
])("after a response that weighs %s the next one is asked for accordingly", (_, bytesPerCell, times) => {
  expect(limitAfter([pieceOf(bytesPerCell)], READ) / BATCH_BYTES).toBeCloseTo(times, 5);
});

it("asks for a usual response after one with nothing in it", () => {
  expect(limitAfter([], [])).toBe(BATCH_BYTES);
});
