import { cutAt, weightOf, type ValuePiece } from "../../../src/adapters/office/value-piece";

const NO_SHEET = null as unknown as Excel.Worksheet;

/** Only the geometry matters here; no sheet of Excel's is touched. */
function piece(row: number, rows: number): ValuePiece {
  return { sheet: NO_SHEET, range: { row, column: 0, rows, columns: 2 }, bytesPerCell: 5 };
}

const rowsOf = (pieces: readonly ValuePiece[]) => pieces.map(({ range }) => [range.row, range.rows]);

test.each([
  [
    100,
    [
      [0, 3],
      [9, 4],
    ],
    [],
  ],
  [
    70,
    [
      [0, 3],
      [9, 4],
    ],
    [],
  ],
  [
    50,
    [
      [0, 3],
      [9, 2],
    ],
    [[11, 2]],
  ],
  [30, [[0, 3]], [[9, 4]]],
  [
    20,
    [[0, 2]],
    [
      [2, 1],
      [9, 4],
    ],
  ],
  [
    1,
    [[0, 1]],
    [
      [1, 2],
      [9, 4],
    ],
  ],
])("a limit of %i takes %j and leaves %j", (limit, batch, rest) => {
  const cut = cutAt([piece(0, 3), piece(9, 4)], limit);
  expect([rowsOf(cut.batch), rowsOf(cut.rest)]).toEqual([batch, rest]);
  expect(weightOf(cut.batch) + weightOf(cut.rest)).toBe(70);
});

test("a single row over the limit goes alone", () => {
  const cut = cutAt([piece(0, 1), piece(5, 1)], 3);
  expect([rowsOf(cut.batch), rowsOf(cut.rest)]).toEqual([[[0, 1]], [[5, 1]]]);
});
