/** @jest-environment jsdom */
import { officeWorkbook } from "../../src/adapters/office/office-workbook";
import type { XlsxWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { compileSummary } from "../../src/app/compile-summary";
import type { CompileRequest } from "../../src/app/prepare-summary";
import { fillRows } from "../../src/app/fill-rows";
import { insertSet } from "../../src/app/insert-set";
import { restorableSummary } from "../../src/app/restorable-summary";
import { sampleRows } from "../../src/core/samples/sample-rows";
import { columnLetters } from "../../src/core/sheet/cell-ref";
import type { CellValue } from "../../src/core/sheet/cell-value";
import { readSummaryKey } from "../../src/core/summary/summary-key";
import type { WorkbookReader } from "../../src/ports/workbook-reader";
import type { WorkbookWriter } from "../../src/ports/workbook-writer";
import { startNativeBridgeHost } from "../host/native-bridge";
import { contentOf, SAMPLE_SET, sampleWorkbook, sheetOf, titlesOf } from "./memory-workbook";

const SUMMARY = "สรุปผล";
const REQUEST: CompileRequest = { asOf: { year: 2026, month: 4, day: 1 } };
const MORE = { department: "กองคลัง", cells: { measure: "มาตรการใหม่", status: "ยกเลิก" } } as const;

async function filledWorkbook(): Promise<XlsxWorkbook> {
  const workbook = await sampleWorkbook();
  await fillRows(workbook, sampleRows());
  return workbook;
}

/** Types beside the first row of the compiled table. */
async function note(workbook: WorkbookReader & WorkbookWriter, text: string, expected: CellValue = null) {
  const { geometry } = readSummaryKey((await sheetOf(workbook, SUMMARY)).marker?.key ?? "");
  if (geometry === null) throw new Error("The summary says nothing of where things stand");
  const cell = `${columnLetters(geometry.notesColumn)}${String(geometry.headerRow + 2)}`;
  const written = await workbook.setCells([{ sheet: SUMMARY, cell, expected, value: text }]);
  expect(written).toMatchObject({ kind: "written" });
}

const gridOf = async (workbook: WorkbookReader) => (await sheetOf(workbook, SUMMARY)).grid;

it("takes the first summary out again, and has nothing more to take back", async () => {
  const workbook = await filledWorkbook();
  const before = await titlesOf(workbook);
  const summary = restorableSummary(workbook);
  expect(summary.canRestore()).toBe(false);
  await summary.compile(REQUEST);
  expect(summary.canRestore()).toBe(true);
  expect(await summary.restore()).toEqual({ kind: "restored", sheet: null });
  expect(await titlesOf(workbook)).toEqual(before);
  expect(summary.canRestore()).toBe(false);
  expect(await summary.restore()).toEqual({ kind: "changed" });
});

describe.each<readonly [string, () => Promise<WorkbookReader & WorkbookWriter>]>([
  ["in a file", filledWorkbook],
  [
    "in Excel",
    async () => {
      await startNativeBridgeHost({ requirementSet: "1.9" });
      await insertSet(officeWorkbook(), SAMPLE_SET);
      await fillRows(officeWorkbook(), sampleRows());
      return officeWorkbook();
    },
  ],
])("%s", (_, open) => {
  it("brings the summary before back cell by cell with its notes, one compile at a time", async () => {
    const workbook = await open();
    const summary = restorableSummary(workbook);
    await summary.compile(REQUEST);
    await note(workbook, "ตรวจแล้ว");
    const before = await gridOf(workbook);
    await fillRows(workbook, [MORE]);
    expect(await summary.compile(REQUEST)).toMatchObject({ kind: "compiled", kept: [] });
    const after = await gridOf(workbook);
    expect(after).not.toEqual(before);
    expect(await summary.restore()).toEqual({ kind: "restored", sheet: SUMMARY });
    expect(await gridOf(workbook)).toEqual(before);
    expect(await summary.compile(REQUEST)).toMatchObject({ kind: "compiled" });
    expect(await gridOf(workbook)).toEqual(after);
    expect(await summary.restore()).toEqual({ kind: "restored", sheet: SUMMARY });
    expect(await gridOf(workbook)).toEqual(before);
  });
});

it("writes nothing where somebody typed in the summary since", async () => {
  const workbook = await filledWorkbook();
  const summary = restorableSummary(workbook);
  await summary.compile(REQUEST);
  await note(workbook, "ก่อน");
  await fillRows(workbook, [{ ...MORE, department: "กองช่าง" }]);
  await summary.compile(REQUEST);
  await note(workbook, "หลัง", "ก่อน");
  const before = await workbook.save();
  expect(await summary.restore()).toEqual({ kind: "changed" });
  expect(await workbook.save()).toEqual(before);
});

it("writes nothing where a sheet to which the former summary refers was renamed", async () => {
  const workbook = await filledWorkbook();
  let title = "กองช่าง";
  const summary = restorableSummary({
    insert: async (plans, place) => workbook.insert(plans, place),
    replace: async (plan, id) => workbook.replace(plan, id),
    remove: async (removals) => workbook.remove(removals),
    setCells: async (changes) => workbook.setCells(changes),
    survey: async () => workbook.survey(),
    referencesTo: async (ids: readonly string[]) => workbook.referencesTo(ids),
    read: async () => {
      const { sheets, names } = await contentOf(workbook);
      const renamed = sheets.map((sheet) => (sheet.name === "กองช่าง" ? { ...sheet, name: title } : sheet));
      return { kind: "read", workbook: { sheets: renamed, names } };
    },
  });
  await summary.compile(REQUEST);
  await fillRows(workbook, [MORE]);
  await summary.compile(REQUEST);
  expect(summary.canRestore()).toBe(true);
  title = "ช่าง";
  const before = await workbook.save();
  expect(await summary.restore()).toEqual({ kind: "changed" });
  expect(await workbook.save()).toEqual(before);
});

it("has nothing to restore over a summary of which it does not know how it was made", async () => {
  const workbook = await filledWorkbook();
  await compileSummary(workbook, REQUEST);
  await fillRows(workbook, [MORE]);
  const summary = restorableSummary(workbook);
  expect(await summary.compile(REQUEST)).toMatchObject({ kind: "compiled" });
  expect(summary.canRestore()).toBe(false);
  await fillRows(workbook, [{ ...MORE, department: "กองช่าง" }]);
  await summary.compile(REQUEST);
  expect(summary.canRestore()).toBe(true);
});
