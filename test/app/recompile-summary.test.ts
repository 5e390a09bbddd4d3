import fc from "fast-check";
import "../core/fixed-seed";
import type { XlsxWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { compileSummary } from "../../src/app/compile-summary";
import type { CompileRequest } from "../../src/app/prepare-summary";
import { fillRows } from "../../src/app/fill-rows";
import { recogniseWorkbook } from "../../src/core/recognition/recognise-workbook";
import { sampleRows } from "../../src/core/samples/sample-rows";
import { columnLetters } from "../../src/core/sheet/cell-ref";
import type { CellValue } from "../../src/core/sheet/cell-value";
import { staleSources } from "../../src/core/summary/stale-sources";
import { readSummaryKey } from "../../src/core/summary/summary-key";
import { contentOf, reopened, sampleWorkbook, sheetOf, titlesOf } from "./memory-workbook";

const REQUEST: CompileRequest = { asOf: { year: 2026, month: 4, day: 1 } };
const SUMMARY = "สรุปผล";
const NOTES = "หมายเหตุผู้รวบรวม";
const GONE = "หมายเหตุของแถวที่ไม่มีแล้ว";

async function compiledWorkbook(): Promise<XlsxWorkbook> {
  const workbook = await sampleWorkbook();
  await fillRows(workbook, sampleRows());
  expect(await compileSummary(workbook, REQUEST)).toMatchObject({ kind: "compiled" });
  return reopened(workbook);
}

async function geometryOf(workbook: XlsxWorkbook) {
  const { geometry } = readSummaryKey((await sheetOf(workbook, SUMMARY)).marker?.key ?? "");
  if (geometry === null) throw new Error("The summary says nothing of where things stand");
  return geometry;
}

async function type(workbook: XlsxWorkbook, sheet: string, cell: string, expected: CellValue, value: CellValue) {
  expect(await workbook.setCells([{ sheet, cell, expected, value }])).toMatchObject({ kind: "written" });
}

/** Types beside a row of the compiled table, 0 for the header; place 0 is the standing column. */
async function note(workbook: XlsxWorkbook, row: number, place: number, value: CellValue, expected: CellValue = null) {
  const { headerRow, notesColumn } = await geometryOf(workbook);
  const cell = `${columnLetters(notesColumn + place)}${String(headerRow + 1 + row)}`;
  await type(workbook, SUMMARY, cell, expected, value);
}

interface Noted {
  readonly measure: CellValue;
  readonly notes: readonly CellValue[];
}

/** Every line of the summary with something in a person's columns: its measure and what is there. */
async function notedRows(workbook: XlsxWorkbook): Promise<readonly Noted[]> {
  const { grid } = await sheetOf(workbook, SUMMARY);
  const { headerRow, notesColumn } = await geometryOf(workbook);
  const measure = grid.cells[headerRow]?.indexOf("มาตรการ/โครงการ/กิจกรรม") ?? -1;
  return grid.cells.flatMap((row, index): readonly Noted[] => {
    const notes = row.slice(notesColumn);
    const last = notes.findLastIndex((value) => value !== null && value !== "");
    return index <= headerRow || last < 0 ? [] : [{ measure: row[measure] ?? null, notes: notes.slice(0, last + 1) }];
  });
}

async function recompiled(workbook: XlsxWorkbook, changes: Partial<CompileRequest> = {}) {
  const outcome = await compileSummary(workbook, { ...REQUEST, ...changes });
  if (outcome.kind !== "compiled" && outcome.kind !== "unchanged") throw new Error(`Compiling gave ${outcome.kind}`);
  return outcome;
}

const NEXT_DAY = { asOf: { year: 2026, month: 4, day: 2 } } as const;

describe("notes and columns that people add to the summary", () => {
  it("stay with their row, with or without a header, and are no edit", async () => {
    const workbook = await compiledWorkbook();
    await note(workbook, 1, 0, "ตรวจแล้ว");
    await note(workbook, 0, 1, "ผู้ตรวจ");
    await note(workbook, 2, 1, "=ไม่ใช่สูตร");
    await note(workbook, 3, 3, 46_112);
    const before = await notedRows(workbook);
    expect(before).toHaveLength(3);
    const outcome = await recompiled(workbook, NEXT_DAY);
    expect(outcome).toMatchObject({ kind: "compiled", sheet: SUMMARY, kept: [] });
    expect(await notedRows(workbook)).toEqual(before);
    const { headerRow, notesColumn } = await geometryOf(workbook);
    const header = (await sheetOf(workbook, SUMMARY)).grid.cells[headerRow] ?? [];
    expect(header.slice(notesColumn, notesColumn + 2)).toEqual([NOTES, "ผู้ตรวจ"]);
    expect(await recompiled(await reopened(workbook), NEXT_DAY)).toMatchObject({ kind: "unchanged" });
  });

  it("move with the row where rows come in before it", async () => {
    const workbook = await compiledWorkbook();
    await note(workbook, 3, 0, "ของแถวที่สาม");
    const [{ measure }] = (await notedRows(workbook)) as [Noted];
    const cells = { measure: "มาตรการใหม่", status: "ยกเลิก" };
    await fillRows(workbook, [{ department: "สำนักปลัด", cells }]);
    await recompiled(workbook);
    expect(await notedRows(workbook)).toEqual([{ measure, notes: ["ของแถวที่สาม"] }]);
  });

  it("of a row that vanished are listed below the table, stay there, and go back to the row when it is there again", async () => {
    const workbook = await compiledWorkbook();
    await note(workbook, 3, 0, "อย่าลืม");
    await note(workbook, 3, 2, 7);
    const [{ measure }] = (await notedRows(workbook)) as [Noted];
    const { grid } = await sheetOf(workbook, "กองคลัง");
    const row = grid.cells.findIndex((values) => values.includes(measure));
    const column = grid.cells[row]?.indexOf(measure) ?? -1;
    const cell = `${columnLetters(column)}${String(row + 1)}`;
    await type(workbook, "กองคลัง", cell, measure, null);
    for (const [day, kind] of [
      [1, "compiled"],
      [2, "compiled"],
      [2, "unchanged"],
    ] as const) {
      expect(await recompiled(workbook, { asOf: { year: 2026, month: 4, day } })).toMatchObject({ kind, kept: [] });
      expect(await notedRows(workbook)).toEqual([{ measure, notes: ["อย่าลืม", null, 7] }]);
      const cells = (await sheetOf(workbook, SUMMARY)).grid.cells.flat();
      expect(cells.filter((value) => value === GONE)).toHaveLength(1);
    }
    await type(workbook, "กองคลัง", cell, null, measure);
    await recompiled(workbook);
    expect(await notedRows(workbook)).toEqual([{ measure, notes: ["อย่าลืม", null, 7] }]);
    expect((await sheetOf(workbook, SUMMARY)).grid.cells.flat()).not.toContain(GONE);
  });

  it("beside a cell of ours that was changed stay on the old summary, which stays beside the new one", async () => {
    const workbook = await compiledWorkbook();
    await note(workbook, 1, 0, "ตรวจแล้ว");
    await type(workbook, SUMMARY, "A1", (await sheetOf(workbook, SUMMARY)).grid.cells[0]?.[0] ?? null, "ชื่อใหม่");
    expect(await recompiled(workbook)).toMatchObject({ kind: "compiled", sheet: "สรุปผล (2)", kept: [SUMMARY] });
    expect((await sheetOf(workbook, SUMMARY)).grid.cells.flat()).toContain("ตรวจแล้ว");
  });

  it("are never lost nor doubled, whatever is written and whichever rows go", async () => {
    const written = fc.array(
      fc.record({ row: fc.integer({ min: 1, max: 4 }), place: fc.nat(3), text: fc.constantFrom("ก", "ข", 1, 46_112) }),
      { maxLength: 6 },
    );
    const emptied = fc.subarray(["สำนักปลัด!5", "สำนักปลัด!6", "กองคลัง!5", "กองช่าง!5"]);
    await fc.assert(
      fc.asyncProperty(written, emptied, async (notes, rows) => {
        const workbook = await compiledWorkbook();
        const seen = new Map(notes.map((one) => [`${String(one.row)} ${String(one.place)}`, one]));
        for (const { row, place, text } of seen.values()) await note(workbook, row, place, text);
        const before = (await notedRows(workbook)).map((line) => JSON.stringify(line)).sort();
        for (const place of rows) {
          const [sheet = "", line = ""] = place.split("!");
          const { grid } = await sheetOf(workbook, sheet);
          const value = grid.cells[Number(line) - 1]?.[MEASURE_COLUMN] ?? null;
          if (value !== null) await type(workbook, sheet, `${columnLetters(MEASURE_COLUMN)}${line}`, value, null);
        }
        for (const changes of [{}, NEXT_DAY]) {
          expect(await recompiled(workbook, changes)).toMatchObject({ kept: [] });
          expect((await notedRows(workbook)).map((line) => JSON.stringify(line)).sort()).toEqual(before);
        }
      }),
      { numRuns: 12 },
    );
  });
});

/** Zero-based, on a standard departmental tab. */
const MEASURE_COLUMN = 3;

describe("compiling again", () => {
  it("writes nothing where nothing changed, though people wrote notes, and something on another day", async () => {
    const workbook = await compiledWorkbook();
    await note(workbook, 1, 0, "ตรวจแล้ว");
    const before = await workbook.save();
    expect(await recompiled(workbook)).toMatchObject({ kind: "unchanged", sheet: SUMMARY });
    expect(await workbook.save()).toEqual(before);
    expect(await recompiled(workbook, NEXT_DAY)).toMatchObject({ kind: "compiled" });
    expect(await recompiled(workbook, { ...NEXT_DAY, round: 6 })).toMatchObject({ kind: "compiled" });
  });

  it("names the files whose rows are no longer in it, and keeps their notes", async () => {
    const workbook = await compiledWorkbook();
    const content = await contentOf(await compiledWorkbook());
    await recompiled(workbook, { others: [{ file: "คลัง.xlsx", content }] });
    await note(workbook, 8, 0, "ของไฟล์อื่น");
    expect(await recompiled(workbook)).toMatchObject({ kind: "compiled", filesLeft: ["คลัง.xlsx"] });
    expect(await notedRows(workbook)).toMatchObject([{ notes: ["ของไฟล์อื่น"] }]);
  });
});

describe("the sources of a summary", () => {
  async function statesOf(workbook: XlsxWorkbook) {
    const { sheets } = await contentOf(workbook);
    return staleSources(recogniseWorkbook(sheets), sheets);
  }

  it("are as they were right after compiling, with what the summary was compiled with", async () => {
    const workbook = await compiledWorkbook();
    const states = await statesOf(workbook);
    expect(states?.recipe).toMatchObject({ round: 12, digits: "thai" });
    expect(states?.states.map(({ kind, department }) => [kind, department])).toEqual([
      ["same", "สำนักปลัด"],
      ["same", "กองคลัง"],
      ["same", "กองช่าง"],
    ]);
    expect(states?.missingDepartments).toEqual([]);
    expect(await titlesOf(workbook)).toContain(states?.summary);
  });

  it("are known though renamed, and changed, new and gone ones are told", async () => {
    const workbook = await compiledWorkbook();
    await fillRows(workbook, [{ department: "กองคลัง", cells: { measure: "ใหม่" } }]);
    const { sheets } = await contentOf(workbook);
    const others = sheets
      .filter(({ name }) => name !== "กองช่าง")
      .map((sheet) => (sheet.name === "สำนักปลัด" ? { ...sheet, name: "ปลัด (เดิม)" } : sheet));
    const added = { ...others[3], id: "new", name: "กองใหม่", marker: { spec: "department", key: "กองใหม่" } as const };
    const now = [...others, added].filter((sheet) => "grid" in sheet) as typeof sheets;
    const states = staleSources(recogniseWorkbook(now), now);
    expect(states?.states.map(({ kind, sheet, renamedFrom }) => [kind, sheet, renamedFrom])).toEqual([
      ["same", "ปลัด (เดิม)", "สำนักปลัด"],
      ["changed", "กองคลัง", null],
      ["gone", "กองช่าง", null],
      ["new", "กองใหม่", null],
    ]);
    expect(states?.missingDepartments).toEqual(["กองช่าง"]);
  });

  it("are unknown without a summary, and of one that somebody changed", async () => {
    expect(await statesOf(await sampleWorkbook())).toBeNull();
    const workbook = await compiledWorkbook();
    await type(workbook, SUMMARY, "A2", (await sheetOf(workbook, SUMMARY)).grid.cells[1]?.[0] ?? null, "แก้");
    expect(await statesOf(workbook)).toBeNull();
  });
});
