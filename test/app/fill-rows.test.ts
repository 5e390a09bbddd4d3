import { fillRows } from "../../src/app/fill-rows";
import { sampleRows } from "../../src/core/samples/sample-rows";
import { contentOf, reopened, sampleWorkbook, valuesIn } from "./memory-workbook";

it("writes rows below the last filled row of each table, in one step", async () => {
  const workbook = await sampleWorkbook();
  const row = (measure: string) => ({ department: "กองคลัง", cells: { code: "007", issue: "9", measure } });
  expect(await fillRows(workbook, [row("ก"), row("=1+1")])).toEqual({ kind: "filled", rows: 2 });
  expect(await fillRows(workbook, [row("ค"), { department: null, cells: { measure: "แผน", start: 45931 } }])).toEqual({
    kind: "filled",
    rows: 2,
  });
  const again = await reopened(workbook);
  expect(await valuesIn(again, "กองคลัง", "A5", "C5", "C6", "C7", "C8")).toEqual(["007", "ก", "=1+1", "ค", null]);
  expect(await valuesIn(again, "มาตรการ", "C5", "E5")).toEqual(["แผน", 45931]);
});

it("finds the department in another spelling", async () => {
  const workbook = await sampleWorkbook();
  expect(await fillRows(workbook, [{ department: "กอง คลัง", cells: { measure: "ก" } }])).toMatchObject({
    kind: "filled",
  });
  expect(await valuesIn(workbook, "กองคลัง", "C5")).toEqual(["ก"]);
});

it.each([
  [
    "a department without a tab",
    { department: "กองพัสดุ", cells: { measure: "ก" } },
    { department: "กองพัสดุ", key: null },
  ],
  ["a column that is not there", { department: null, cells: { status: "ยกเลิก" } }, { department: null, key: "status" }],
])("writes nothing where a row needs %s", async (_, row, missing) => {
  const workbook = await sampleWorkbook();
  const before = await contentOf(workbook);
  const good = { department: "กองคลัง", cells: { measure: "ก" } };
  expect(await fillRows(workbook, [good, row])).toEqual({ kind: "no-place", ...missing });
  expect(await contentOf(workbook)).toEqual(before);
});

it("fills in every row of the sample agency", async () => {
  const workbook = await sampleWorkbook();
  expect(await fillRows(workbook, sampleRows())).toEqual({ kind: "filled", rows: sampleRows().length });
});
