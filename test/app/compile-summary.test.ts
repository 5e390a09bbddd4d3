import { newXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { checkWorkbook } from "../../src/app/check-workbook";
import { compileSummary, type CompileOutcome } from "../../src/app/compile-summary";
import { fillRows } from "../../src/app/fill-rows";
import { sampleRows } from "../../src/core/samples/sample-rows";
import { valueAt } from "../../src/core/sheet/grid";
import type { WorkbookReader } from "../../src/ports/workbook-reader";
import { openedParts, savedParts } from "../adapters/xlsx/xlsx-steps";
import { contentOf, reopened, SAMPLE_TITLES, sampleWorkbook, sheetOf, titlesOf } from "./memory-workbook";

const REQUEST = { asOf: { year: 2026, month: 4, day: 1 } } as const;

async function filledWorkbook() {
  const workbook = await sampleWorkbook();
  await fillRows(workbook, sampleRows());
  return reopened(workbook);
}

function modelOf(outcome: CompileOutcome) {
  if (outcome.kind !== "compiled" && outcome.kind !== "unchanged") throw new Error(`Compiling gave ${outcome.kind}`);
  return outcome.model;
}

async function staleSheets(workbook: WorkbookReader) {
  const outcome = await checkWorkbook(workbook, {});
  if (outcome.kind !== "checked") throw new Error(`Checking gave ${outcome.kind}`);
  return outcome.report.findings.filter(({ ruleId }) => ruleId === "stale-summary").map(({ sheet }) => sheet);
}

it("compiles every departmental tab into a new last tab and changes no other", async () => {
  const workbook = await filledWorkbook();
  const before = (await contentOf(workbook)).sheets;
  const model = modelOf(await compileSummary(workbook, REQUEST));
  expect(model).toMatchObject({
    agencyName: "องค์การบริหารส่วนตำบลทุ่งตัวอย่าง",
    conservation: { rowsRead: 5, rowsWritten: 4, rowsExcluded: 1 },
    missingDepartments: [],
  });
  const after = (await contentOf(await reopened(workbook))).sheets;
  expect(after.map(({ name }) => name)).toEqual([...SAMPLE_TITLES, "สรุปผล"]);
  expect(after.slice(0, -1).map(({ grid }) => grid)).toEqual(before.map(({ grid }) => grid));
});

it("reads the same after compiling again, under the title that the summary has", async () => {
  const workbook = await filledWorkbook();
  const first = modelOf(await compileSummary(workbook, REQUEST));
  const once = await contentOf(workbook);
  const again = await reopened(workbook);
  const second = modelOf(await compileSummary(again, REQUEST));
  const twice = await contentOf(again);
  expect(second).toEqual(first);
  expect(twice.sheets.map(({ name, grid, marker }) => [name, grid, marker])).toEqual(
    once.sheets.map(({ name, grid, marker }) => [name, grid, marker]),
  );
});

it("keeps a summary in which a person typed, puts the new one beside it, and from then on replaces the new one", async () => {
  const workbook = await filledWorkbook();
  await compileSummary(workbook, REQUEST);
  const note = { sheet: "สรุปผล", cell: "Z2", expected: null, value: "ตรวจแล้ว" };
  expect(await workbook.setCells([note])).toMatchObject({ kind: "written" });
  const beside = await compileSummary(workbook, REQUEST);
  expect(beside).toMatchObject({ kind: "compiled", sheet: "สรุปผล (2)", kept: ["สรุปผล"] });
  expect((await sheetOf(workbook, "สรุปผล")).grid.cells.flat()).toContain("ตรวจแล้ว");
  const titles = await titlesOf(workbook);
  expect(await compileSummary(workbook, REQUEST)).toMatchObject({ sheet: "สรุปผล (2)", kept: ["สรุปผล"] });
  expect(await titlesOf(workbook)).toEqual(titles);
});

it("keeps what it was compiled from, so that a check tells a summary whose rows have changed since", async () => {
  const workbook = await filledWorkbook();
  const other = await contentOf(await filledWorkbook());
  await compileSummary(workbook, { ...REQUEST, others: [{ file: "คลัง.xlsx", content: other }] });
  const again = await reopened(workbook);
  expect(await staleSheets(again)).toEqual([]);
  const row = {
    sheet: "กองคลัง",
    cell: "I5",
    expected: valueAt((await sheetOf(again, "กองคลัง")).grid, { row: 4, column: 8 }),
  };
  expect(await again.setCells([{ ...row, value: "ทำเสร็จแล้ว" }])).toMatchObject({ kind: "written" });
  expect(await staleSheets(await reopened(again))).toEqual(["สรุปผล"]);
});

it("takes in the tabs of other files, which stay as they are", async () => {
  const workbook = await filledWorkbook();
  const other = await contentOf(await filledWorkbook());
  const before = structuredClone(other);
  const model = modelOf(await compileSummary(workbook, { ...REQUEST, others: [{ file: "คลัง.xlsx", content: other }] }));
  expect(model.conservation).toEqual({ rowsRead: 10, rowsWritten: 8, rowsExcluded: 2 });
  expect(other).toEqual(before);
  expect((await sheetOf(workbook, "สรุปผล")).grid.cells.flat()).toContain("คลัง.xlsx › กองคลัง!A5");
});

it("says so where there is nothing to compile", async () => {
  const workbook = await sampleWorkbook({ departments: [] });
  expect(await compileSummary(workbook, REQUEST)).toEqual({ kind: "nothing-to-compile" });
  expect(await titlesOf(workbook)).not.toContain("สรุปผล");
  expect(await compileSummary(newXlsx(), REQUEST)).toEqual({ kind: "nothing-to-compile" });
});

it("changes nothing where the summary is protected", async () => {
  const workbook = await filledWorkbook();
  await compileSummary(workbook, REQUEST);
  const parts = await savedParts(workbook);
  const [summary = ""] = Object.keys(parts)
    .filter((part) => part.startsWith("xl/worksheets/sheet"))
    .sort(byNumber)
    .slice(-1);
  const guarded = (parts[summary] ?? "").replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>');
  const again = await openedParts({ ...parts, [summary]: guarded });
  const before = await contentOf(again);
  expect(before.sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name)).toEqual(["สรุปผล"]);
  const tomorrow = { asOf: { year: 2026, month: 4, day: 2 } };
  expect(await compileSummary(again, tomorrow)).toEqual({ kind: "trouble", code: "sheet-protected", sheet: "สรุปผล" });
  expect(await contentOf(again)).toEqual(before);
});

function byNumber(first: string, second: string): number {
  return Number(/\d+/u.exec(first)?.[0]) - Number(/\d+/u.exec(second)?.[0]);
}
