import { readSummaryKey, summaryKey } from "../../../src/core/summary/summary-key";

it.each([
  { cells: "812-1ab", rows: "40-9xk" },
  { cells: "812-1ab", rows: null },
])("a key is read back", (key) => {
  expect(readSummaryKey(summaryKey(key))).toEqual(key);
});

it("an empty key keeps nothing", () => {
  expect(readSummaryKey("")).toEqual({ cells: "", rows: null });
});
