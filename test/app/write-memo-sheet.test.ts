import { fillRows } from "../../src/app/fill-rows";
import { writeMemoSheet } from "../../src/app/write-memo-sheet";
import { newXlsx, type XlsxWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { sampleRows } from "../../src/core/samples/sample-rows";
import { foldText } from "../../src/core/thai/fold-text";
import { contentOf, reopened, sampleWorkbook, sheetOf, titlesOf, valuesIn } from "./memory-workbook";

const REQUEST = { digits: null, date: null, asOf: { year: 2026, month: 4, day: 1 } } as const;
const TAB = "บันทึกข้อความ";

async function filled(): Promise<XlsxWorkbook> {
  const workbook = await sampleWorkbook();
  const outcome = await fillRows(workbook, sampleRows());
  if (outcome.kind !== "filled") throw new Error(outcome.kind);
  return workbook;
}

it("is the last sheet, with every text of the memo in it and none of them a formula", async () => {
  const workbook = await filled();
  const outcome = await writeMemoSheet(workbook, REQUEST);
  if (outcome.kind !== "written") throw new Error(outcome.kind);
  expect(outcome).toMatchObject({ sheet: TAB, kept: [] });
  const again = await reopened(workbook);
  expect((await titlesOf(again)).at(-1)).toBe(TAB);
  const { grid, marker } = await sheetOf(again, TAB);
  expect(marker?.spec).toBe("memo");
  const said = foldText(grid.cells.flat().join(" "));
  const { memo } = outcome;
  const texts = [
    ...[memo.agency, memo.subject, memo.to, memo.closing, memo.decision, ...memo.attachments],
    ...memo.signatures.flat(),
    ...memo.sections.flatMap(({ heading, lines, table }) => [heading, ...lines, ...(table?.rows.flat() ?? [])]),
  ];
  expect(texts.map(foldText).filter((text) => !said.includes(text))).toEqual([]);
});

it("takes the place of the earlier one, and leaves one in which a person typed", async () => {
  const workbook = await filled();
  await writeMemoSheet(workbook, REQUEST);
  expect(await writeMemoSheet(workbook, { ...REQUEST, date: REQUEST.asOf })).toMatchObject({ sheet: TAB, kept: [] });
  const { grid } = await sheetOf(workbook, TAB);
  const row = grid.cells.findIndex((cells) => cells.some((value) => String(value).startsWith("ที่")));
  const cell = `C${String(grid.origin.row + row + 1)}`;
  const [before = null] = await valuesIn(workbook, TAB, cell);
  await workbook.setCells([{ sheet: TAB, cell, expected: before, value: "ขก 72501/1" }]);
  const third = await writeMemoSheet(workbook, REQUEST);
  expect(third).toMatchObject({ sheet: `${TAB} (2)`, kept: [TAB] });
  expect(await valuesIn(workbook, TAB, cell)).toEqual(["ขก 72501/1"]);
});

it("is no table that is read, and changes no other sheet", async () => {
  const workbook = await filled();
  const before = (await contentOf(workbook)).sheets.map(({ name, grid }) => [name, grid]);
  await writeMemoSheet(workbook, REQUEST);
  const after = (await contentOf(workbook)).sheets.map(({ name, grid }) => [name, grid]);
  expect(after.slice(0, -1)).toEqual(before);
});

it("says so where no department has a tab", async () => {
  expect(await writeMemoSheet(newXlsx(), REQUEST)).toEqual({ kind: "nothing-to-compile" });
});
