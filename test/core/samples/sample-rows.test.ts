import { SAMPLE_DEPARTMENTS, SAMPLE_SCORES } from "../../../src/core/samples/data/sample-agency";
import { sampleRows } from "../../../src/core/samples/sample-rows";
import { TABLE_SPECS } from "../../../src/core/templates/table-specs";

it("every row of the sample belongs to a tab of the set and to columns of its table", () => {
  for (const { department, cells } of sampleRows()) {
    const keys = TABLE_SPECS[department === null ? "measures" : "department"].map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(Object.keys(cells)));
    expect([null, ...SAMPLE_DEPARTMENTS]).toContain(department);
  }
});

it("days are serials, and nothing else is", () => {
  const cells = sampleRows().flatMap((row) => Object.entries(row.cells));
  for (const [key, value] of cells) {
    expect([key, typeof value]).toEqual([key, ["start", "end", "doneOn"].includes(key) ? "number" : "string"]);
  }
});

it("there is a score for each of the ten indicators", () => {
  expect(SAMPLE_SCORES).toHaveLength(10);
});
