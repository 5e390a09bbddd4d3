/** @jest-environment jsdom */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { officeWorkbook } from "../../src/adapters/office/office-workbook";
import { openXlsx } from "../../src/adapters/xlsx/open-xlsx";
import { compileSummary } from "../../src/app/compile-summary";
import { fillRows } from "../../src/app/fill-rows";
import { insertSet } from "../../src/app/insert-set";
import { sampleRows } from "../../src/core/samples/sample-rows";
import { columnLetters } from "../../src/core/sheet/cell-ref";
import { readSummaryKey } from "../../src/core/summary/summary-key";
import type { WorkbookReader } from "../../src/ports/workbook-reader";
import type { EmulatedHost } from "../host/emulated-host";
import { startNativeBridgeHost } from "../host/native-bridge";
import { reopened, SAMPLE_SET, sampleWorkbook, sheetOf } from "./memory-workbook";

const SUMMARY = "สรุปผล";
const FIRST = { asOf: { year: 2026, month: 4, day: 1 } } as const;
const NEXT = { asOf: { year: 2026, month: 4, day: 2 } } as const;
const STAYS = { kind: "compiled", sheet: `${SUMMARY} (2)`, kept: [SUMMARY] };
const GOES = { kind: "compiled", sheet: SUMMARY, kept: [] };

/** Places on the summary: beside the n-th row (0 for the header) in the n-th column of a person, and below the table. */
async function placesOn(workbook: WorkbookReader) {
  const { geometry } = readSummaryKey((await sheetOf(workbook, SUMMARY)).marker?.key ?? "");
  if (geometry === null) throw new Error("The summary says nothing of where things stand");
  const { headerRow, rows, notesColumn } = geometry;
  return {
    beside: (row: number, place: number) => `${columnLetters(notesColumn + place)}${String(headerRow + 1 + row)}`,
    below: `B${String(headerRow + rows + 4)}`,
  };
}

type Places = Awaited<ReturnType<typeof placesOn>>;

/** What a person does, and whether the old summary stays beside the new one for it. */
const CASES: readonly [string, (places: Places) => string, string | number | boolean, object][] = [
  ["a formula in the column for notes", ({ beside }) => beside(1, 0), "=3+4", STAYS],
  ["a formula in a column of their own", ({ beside }) => beside(2, 3), "=LEN(B1)", STAYS],
  ["a formula as the header of a column", ({ beside }) => beside(0, 1), '="ผู้"&"ตรวจ"', STAYS],
  ["a formula that shows nothing", ({ beside }) => beside(1, 1), '=IF(1=1,"","x")', STAYS],
  ["a truth value", ({ beside }) => beside(1, 1), true, STAYS],
  ["a text that only begins like a formula", ({ beside }) => beside(1, 0), "'=ไม่ใช่สูตร", GOES],
  ["a number", ({ beside }) => beside(1, 0), 7, GOES],
];

describe("in Excel", () => {
  async function compiledHost(): Promise<EmulatedHost> {
    const host = await startNativeBridgeHost({ requirementSet: "1.9" });
    await insertSet(officeWorkbook(), SAMPLE_SET);
    await fillRows(officeWorkbook(), sampleRows());
    expect(await compileSummary(officeWorkbook(), FIRST)).toMatchObject({ kind: "compiled" });
    return host;
  }

  it.each(CASES)("%s on the summary is there as it was after compiling again", async (_, placeOf, typed, expected) => {
    const host = await compiledHost();
    const cell = placeOf(await placesOn(officeWorkbook()));
    host.person.type(`${SUMMARY}!${cell}`, typed);
    host.resetCounts();
    expect((await officeWorkbook().read()).kind).toBe("read");
    expect(host.counts).toMatchObject({ syncs: 3, writes: 0 });
    expect(await compileSummary(officeWorkbook(), NEXT)).toMatchObject(expected);
    if (typeof typed === "string")
      expect(host.model.sheet(SUMMARY).formulas().includes(typed)).toBe(expected === STAYS);
  });

  it("a formula below the table is found too", async () => {
    const host = await compiledHost();
    const { below } = await placesOn(officeWorkbook());
    host.person.type(`${SUMMARY}!${below}`, "=1+1");
    expect((await sheetOf(officeWorkbook(), SUMMARY)).formulas).toHaveLength(1);
    expect(await compileSummary(officeWorkbook(), NEXT)).toMatchObject(STAYS);
  });
});

describe("in a file", () => {
  it.each(CASES.filter(([, , typed]) => typeof typed !== "boolean" && !String(typed).startsWith("'")))(
    "%s on the summary is there as it was after compiling again",
    async (_, placeOf, typed, expected) => {
      const compiled = await sampleWorkbook();
      await fillRows(compiled, sampleRows());
      await compileSummary(compiled, FIRST);
      const cell = placeOf(await placesOn(compiled));
      await compiled.setCells([{ sheet: SUMMARY, cell, expected: null, value: 7 }]);
      const bytes = await compiled.save();
      if (!(bytes instanceof Uint8Array)) throw new Error(bytes.code);
      const formula = typeof typed === "number" ? "" : `<f>${String(typed).slice(1).replaceAll("&", "&amp;")}</f>`;
      const workbook = await openXlsx(withFormula(bytes, cell, formula), "ทดสอบ.xlsx");
      if ("kind" in workbook) throw new Error(workbook.code);
      expect(await compileSummary(workbook, NEXT)).toMatchObject(expected);
      const { formulas } = await sheetOf(await reopened(workbook), SUMMARY);
      expect(formulas?.some(({ row, column }) => `${columnLetters(column)}${String(row + 1)}` === cell)).toBe(
        expected === STAYS,
      );
    },
  );

  it("a truth value on the summary stays one", async () => {
    const workbook = await sampleWorkbook();
    await fillRows(workbook, sampleRows());
    await compileSummary(workbook, FIRST);
    const cell = (await placesOn(workbook)).beside(1, 1);
    await workbook.setCells([{ sheet: SUMMARY, cell, expected: null, value: true }]);
    expect(await compileSummary(workbook, NEXT)).toMatchObject(STAYS);
    expect((await sheetOf(await reopened(workbook), SUMMARY)).grid.cells.flat()).toContain(true);
  });
});

/** The file with a formula beside the 7 in a cell, as Excel keeps one with its value. */
function withFormula(bytes: Uint8Array, cell: string, formula: string): Uint8Array {
  const parts = unzipSync(bytes);
  const of = new RegExp(`(<c r="${cell}"[^>]*>)(<v>7</v>)`, "u");
  const found = Object.entries(parts).filter(([, part]) => of.test(strFromU8(part)));
  expect(found).toHaveLength(1);
  for (const [path, part] of found) parts[path] = strToU8(strFromU8(part).replace(of, `$1${formula}$2`));
  return zipSync(parts);
}
