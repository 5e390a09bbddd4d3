import { distributeAsShown, distributeMeasures } from "../../src/app/distribute-measures";
import { fillRows } from "../../src/app/fill-rows";
import { readDistribution, type DistributionPreview } from "../../src/app/preview-distribution";
import { newXlsx, type XlsxWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { readAgencySheet } from "../../src/core/recognition/read-agency-sheet";
import { toA1 } from "../../src/core/sheet/cell-ref";
import type { CellValue } from "../../src/core/sheet/cell-value";
import type { WorkbookReader } from "../../src/ports/workbook-reader";
import { contentOf, reopened, sampleWorkbook, sheetOf, titlesOf, valuesIn } from "./memory-workbook";

const NOT_STARTED = "ยังไม่ดำเนินการ";

type Measure = Readonly<Record<string, CellValue>>;

async function planned(...measures: readonly Measure[]): Promise<XlsxWorkbook> {
  const workbook = await sampleWorkbook();
  const filled = await fillRows(
    workbook,
    measures.map((cells) => ({ department: null, cells })),
  );
  if (filled.kind !== "filled") throw new Error(filled.kind);
  return workbook;
}

async function previewOf(workbook: WorkbookReader): Promise<DistributionPreview> {
  const preview = await readDistribution(workbook);
  if (preview.kind !== "preview") throw new Error(preview.kind);
  return preview;
}

/** The workbook with every write counted. */
function counted(workbook: XlsxWorkbook): { readonly workbook: XlsxWorkbook; readonly writes: () => number } {
  const spies = [
    jest.spyOn(workbook, "insert"),
    jest.spyOn(workbook, "replace"),
    jest.spyOn(workbook, "setCells"),
  ] as const;
  return { workbook, writes: () => spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0) };
}

it("writes every row to its owners' tabs, and the codes that were lacking, and only what is new the next time", async () => {
  const workbook = await planned(
    { measure: "ประกาศ", steps: "=ร่าง", start: 45931, owners: "ทุกส่วนราชการ" },
    { code: "ม.5", measure: "อบรม", owners: "กองคลัง, กองช่าง" },
  );
  const first = await distributeMeasures(workbook);
  expect(first).toMatchObject({ kind: "distributed", sheets: [], rowsWritten: 5, codesWritten: 1 });
  const again = await reopened(workbook);
  expect(await valuesIn(again, "มาตรการ", "A5", "A6")).toEqual(["ม.6", "ม.5"]);
  expect(await valuesIn(again, "กองช่าง", "A5", "C5", "D5", "E5", "G5", "A6", "C6", "A7")).toEqual([
    ...["ม.6", "ประกาศ", "=ร่าง", 45931, NOT_STARTED],
    ...["ม.5", "อบรม", null],
  ]);
  expect(await valuesIn(again, "สำนักปลัด", "A5", "A6")).toEqual(["ม.6", null]);
  await fillRows(again, [{ department: null, cells: { measure: "ตรวจ", owners: "สำนักปลัด" } }]);
  const tab = (await sheetOf(again, "กองช่าง")).grid;
  expect(await distributeMeasures(again)).toMatchObject({ rowsWritten: 1, codesWritten: 1 });
  expect(await valuesIn(again, "สำนักปลัด", "A6", "C6")).toEqual(["ม.7", "ตรวจ"]);
  expect((await sheetOf(again, "กองช่าง")).grid).toEqual(tab);
});

it("writes nothing where there is nothing to add, and leaves rows that the plan has changed", async () => {
  const workbook = await planned({ measure: "ประกาศ", owners: "กองคลัง" });
  await distributeMeasures(workbook);
  await workbook.setCells([
    { sheet: "กองคลัง", cell: "G5", expected: NOT_STARTED, value: "อยู่ระหว่างดำเนินการ" },
    { sheet: "มาตรการ", cell: "C5", expected: "ประกาศ", value: "ประกาศเจตนารมณ์" },
  ]);
  const before = await contentOf(workbook);
  const { writes } = counted(workbook);
  const outcome = await distributeMeasures(workbook);
  expect(outcome).toMatchObject({ rowsWritten: 0, codesWritten: 0, plan: { differing: [{ isReported: true }] } });
  expect(writes()).toBe(0);
  expect(await contentOf(workbook)).toEqual(before);
});

it("inserts the tabs that owners lack after the last tab, for the plan's year", async () => {
  const workbook = await planned({ measure: "ประกาศ", owners: "กองสวัสดิการสังคม, กองประปา" });
  const last = readAgencySheet(await sheetOf(workbook, "ข้อมูลหน่วยงาน")).departments.at(-1)?.at;
  if (last === undefined) throw new Error("No department is listed");
  const cell = toA1({ ...last, row: last.row + 1 });
  await workbook.setCells([{ sheet: "ข้อมูลหน่วยงาน", cell, expected: null, value: "กองสวัสดิการสังคม" }]);
  expect(await distributeMeasures(workbook)).toMatchObject({
    sheets: ["กองสวัสดิการสังคม"],
    rowsWritten: 1,
    plan: { listed: [{ what: "owner", reason: "unknown-owner", detail: "กองประปา" }] },
  });
  expect((await titlesOf(workbook)).at(-1)).toBe("กองสวัสดิการสังคม");
  const [title, code, measure] = await valuesIn(await reopened(workbook), "กองสวัสดิการสังคม", "A1", "A5", "C5");
  expect([title, code, measure]).toEqual([expect.stringMatching(/๒๕๖๙/u), "ม.1", "ประกาศ"]);
});

it("writes what was shown, and nothing once the workbook is another", async () => {
  const workbook = await planned({ measure: "ประกาศ", owners: "กองคลัง" });
  const shown = await previewOf(workbook);
  await workbook.setCells([{ sheet: "มาตรการ", cell: "G5", expected: "กองคลัง", value: "กองช่าง" }]);
  const before = await contentOf(workbook);
  const changed = await distributeAsShown(workbook, {}, shown);
  if (changed.kind !== "changed") throw new Error(changed.kind);
  expect(await contentOf(workbook)).toEqual(before);
  const done = await distributeAsShown(workbook, {}, changed.preview);
  expect(done).toMatchObject({ kind: "distributed", plan: changed.preview.plan, rowsWritten: 1 });
  expect(await valuesIn(workbook, "กองช่าง", "C5")).toEqual(["ประกาศ"]);
});

describe("with rows for tabs that are there and for a new one", () => {
  const NEW_TAB = "กองสวัสดิการสังคม";

  async function mixed(): Promise<XlsxWorkbook> {
    const workbook = await planned({ measure: "ประกาศ", start: 45931, owners: `กองคลัง, ${NEW_TAB}` });
    const last = readAgencySheet(await sheetOf(workbook, "ข้อมูลหน่วยงาน")).departments.at(-1)?.at;
    if (last === undefined) throw new Error("No department is listed");
    const cell = toA1({ ...last, row: last.row + 1 });
    await workbook.setCells([{ sheet: "ข้อมูลหน่วยงาน", cell, expected: null, value: NEW_TAB }]);
    return workbook;
  }

  it("writes the new tab with its rows in it, and the others in one step", async () => {
    const workbook = await mixed();
    const { writes } = counted(workbook);
    expect(await distributeMeasures(workbook)).toMatchObject({ sheets: [NEW_TAB], rowsWritten: 2, codesWritten: 1 });
    expect(writes()).toBe(2);
    const again = await reopened(workbook);
    for (const tab of ["กองคลัง", NEW_TAB]) {
      expect(await valuesIn(again, tab, "A5", "C5", "E5", "G5")).toEqual(["ม.1", "ประกาศ", 45931, NOT_STARTED]);
    }
    expect(await distributeMeasures(again)).toMatchObject({ rowsWritten: 0, plan: { there: [{}, {}], differing: [] } });
  });

  it("leaves the workbook as it was where the tab cannot be inserted", async () => {
    const workbook = await mixed();
    const before = await contentOf(workbook);
    jest.spyOn(workbook, "insert").mockResolvedValue({ kind: "trouble", code: "workbook-protected" });
    expect(await distributeMeasures(workbook)).toEqual({ kind: "trouble", code: "workbook-protected" });
    expect(await contentOf(workbook)).toEqual(before);
  });

  it("says what stands where that cannot be put back, and a second run adds what is lacking", async () => {
    const workbook = await mixed();
    const insert = jest.spyOn(workbook, "insert").mockResolvedValue({ kind: "trouble", code: "workbook-protected" });
    const setCells = workbook.setCells.bind(workbook);
    const writing = jest
      .spyOn(workbook, "setCells")
      .mockImplementationOnce(setCells)
      .mockResolvedValue({ kind: "trouble", code: "cell-editing" });
    const outcome = await distributeMeasures(workbook);
    if (outcome.kind !== "partly") throw new Error(outcome.kind);
    expect(outcome).toMatchObject({ trouble: { code: "workbook-protected" }, sheets: ["มาตรการ", "กองคลัง"] });
    expect(await valuesIn(workbook, "กองคลัง", "C5")).toEqual(["ประกาศ"]);
    insert.mockRestore();
    writing.mockRestore();
    expect(await distributeMeasures(workbook)).toMatchObject({ sheets: [NEW_TAB], rowsWritten: 1, codesWritten: 0 });
  });
});

it("puts new rows below a header that is repeated after the last row", async () => {
  const workbook = await planned({ measure: "ประกาศ", owners: "กองคลัง" });
  const header = (await sheetOf(workbook, "กองคลัง")).grid.cells[3] ?? [];
  const repeated = header.map((value, column) => ({
    sheet: "กองคลัง",
    cell: `${String.fromCharCode(65 + column)}5`,
    expected: null,
    value,
  }));
  await workbook.setCells(repeated);
  expect(await distributeMeasures(workbook)).toMatchObject({ rowsWritten: 1 });
  expect(await valuesIn(workbook, "กองคลัง", "C6")).toEqual(["ประกาศ"]);
});

it("is refused before anything is written where a tab is protected", async () => {
  const workbook = await planned({ measure: "ประกาศ", owners: "กองคลัง, กองช่าง" });
  const content = await contentOf(workbook);
  const sheets = content.sheets.map((sheet) => ({ ...sheet, isProtected: sheet.name === "กองช่าง" }));
  jest.spyOn(workbook, "read").mockResolvedValue({ kind: "read", workbook: { ...content, sheets } });
  const { writes } = counted(workbook);
  const outcome = await distributeMeasures(workbook);
  expect(outcome).toEqual({ kind: "trouble", code: "sheet-protected", sheet: "กองช่าง" });
  expect(writes()).toBe(0);
});

it("says so of a workbook without a plan, and hands trouble on", async () => {
  expect(await distributeMeasures(newXlsx())).toEqual({ kind: "no-plan" });
  const workbook = await planned({ measure: "ประกาศ", owners: "กองคลัง" });
  jest.spyOn(workbook, "setCells").mockResolvedValue({ kind: "trouble", code: "read-only" });
  expect(await distributeMeasures(workbook)).toEqual({ kind: "trouble", code: "read-only" });
});
