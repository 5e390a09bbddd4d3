import { readSummaryKey, summaryKey, type SummaryKey } from "../../../src/core/summary/summary-key";

const BADGES = { row: 30, column: 5, count: 3 };
const GEOMETRY = { headerRow: 41, rows: 17, notesColumn: 21, goneRow: null, badges: BADGES };

it.each<SummaryKey>([
  { cells: "812-1ab", rows: "40-9xk", plan: "7zz", geometry: GEOMETRY },
  { cells: "812-1ab", rows: "40-9xk", plan: "7zz", geometry: { ...GEOMETRY, goneRow: 61 } },
  { cells: "812-1ab", rows: "40-9xk", plan: null, geometry: null },
  { cells: "812-1ab", rows: null, plan: null, geometry: null },
])("a key is read back", (key) => {
  expect(readSummaryKey(summaryKey(key))).toEqual(key);
});

it.each(["", "a b c 1.2.3", "a b c 41.17.21.-.30.5.x", "a b c 41.17.21.12.30.5.3"])(
  "%j says nothing of where things stand",
  (text) => {
    expect(readSummaryKey(text)).toMatchObject({ plan: null, geometry: null });
  },
);
