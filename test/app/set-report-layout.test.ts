/** @jest-environment jsdom */
import { officeWorkbook } from "../../src/adapters/office/office-workbook";
import { carryLastYear } from "../../src/app/carry-last-year";
import { fillRows } from "../../src/app/fill-rows";
import { insertSet } from "../../src/app/insert-set";
import { previewPublication } from "../../src/app/preview-publication";
import { setDigits } from "../../src/app/set-digits";
import { setReportLayout } from "../../src/app/set-report-layout";
import { newXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { recogniseWorkbook } from "../../src/core/recognition/recognise-workbook";
import { LAYOUT_000 } from "../../src/core/report/layouts/layout-000";
import { sampleRows } from "../../src/core/samples/sample-rows";
import type { CellValue } from "../../src/core/sheet/cell-value";
import type { WorkbookReader } from "../../src/ports/workbook-reader";
import type { WorkbookWriter } from "../../src/ports/workbook-writer";
import { startNativeBridgeHost } from "../host/native-bridge";
import { plainPlan } from "../contract/sample-plans";
import { contentOf, reopened, SAMPLE_SET, sampleWorkbook, sheetOf, valuesIn } from "./memory-workbook";

type Workbook = WorkbookReader & WorkbookWriter;

const AGENCY = "ข้อมูลหน่วยงาน";
const LABEL = "รูปแบบรายงาน";
const USUAL = "004E รายงาน: ผล ผลลัพธ์ ผู้รับผิดชอบ";
const THIRD = "003 รายงาน: ผล และผลลัพธ์";
const asOf = { year: 2026, month: 4, day: 1 };

/** Types into the agency sheet, as a person would. */
async function type(workbook: Workbook, cells: Readonly<Record<string, CellValue>>): Promise<void> {
  const standing = await valuesIn(workbook, AGENCY, ...Object.keys(cells));
  const changes = Object.entries(cells).map(([cell, value], index) => {
    return { sheet: AGENCY, cell, expected: standing[index] ?? null, value };
  });
  expect(await workbook.setCells(changes)).toMatchObject({ kind: "written" });
}

/** The agency sheet as a release before this row made it. */
async function makeOld(workbook: Workbook): Promise<void> {
  await type(workbook, { A16: null, B16: null });
}

async function agencyIn(workbook: WorkbookReader) {
  const { agency } = recogniseWorkbook((await contentOf(workbook)).sheets);
  if (agency === null) throw new Error("There is no agency sheet");
  return agency;
}

/** Every filled cell of the workbook by its place. */
async function cellsOf(workbook: WorkbookReader): Promise<Readonly<Record<string, CellValue>>> {
  const { sheets } = await contentOf(workbook);
  return Object.fromEntries(
    sheets.flatMap(({ name, grid: { origin, cells } }) =>
      cells.flatMap((row, down) =>
        row.flatMap((value, right) =>
          value === null || value === ""
            ? []
            : [[`${name} ${String(origin.row + down)} ${String(origin.column + right)}`, value] as const],
        ),
      ),
    ),
  );
}

describe.each<readonly [string, () => Promise<Workbook>]>([
  ["in a file", sampleWorkbook],
  [
    "in Excel",
    async () => {
      await startNativeBridgeHost({ requirementSet: "1.9" });
      await insertSet(officeWorkbook(), SAMPLE_SET);
      return officeWorkbook();
    },
  ],
])("%s", (_, open) => {
  it("stands on a new agency sheet below the other fields, and moves nothing", async () => {
    const workbook = await open();
    expect(await valuesIn(workbook, AGENCY, "A15", "A16", "B16", "B17", "B18")).toEqual([
      ...["รูปแบบตัวเลข", LABEL, USUAL, "ส่วนราชการ", SAMPLE_SET.departments[0]],
    ]);
    expect(await agencyIn(workbook)).toMatchObject({ reportLayout: "004-E", unknownLayout: null });
  });

  it("is kept in its cell, and no other cell changes", async () => {
    const workbook = await open();
    const before = await cellsOf(workbook);
    expect(await setReportLayout(workbook, "003")).toEqual({ kind: "kept" });
    expect(await cellsOf(workbook)).toEqual({ ...before, [`${AGENCY} 15 1`]: THIRD });
    expect((await agencyIn(workbook)).reportLayout).toBe("003");
    expect(await insertSet(workbook, SAMPLE_SET)).toMatchObject({ inserted: [] });
    expect((await agencyIn(workbook)).reportLayout).toBe("003");
  });

  it("gets its row on an older agency sheet, where nothing stands", async () => {
    const workbook = await open();
    await makeOld(workbook);
    expect(await agencyIn(workbook)).toMatchObject({ reportLayout: null, unknownLayout: null });
    const before = await cellsOf(workbook);
    const { departments } = await agencyIn(workbook);
    expect(await setReportLayout(workbook, "001-C")).toEqual({ kind: "kept" });
    expect(await cellsOf(workbook)).toEqual({
      ...before,
      [`${AGENCY} 15 0`]: LABEL,
      [`${AGENCY} 15 1`]: "001C รายงาน: ตารางขีดสถานะ",
    });
    expect(await agencyIn(workbook)).toMatchObject({ reportLayout: "001-C", digits: "thai", departments });
  });

  it.each([
    ["A16", "จดไว้"],
    ["B16", 0],
    ["B16", " "],
  ])("is not written over %s with %j on an older agency sheet", async (cell, typed) => {
    const workbook = await open();
    await makeOld(workbook);
    await type(workbook, { [cell]: typed });
    const before = await cellsOf(workbook);
    expect(await setReportLayout(workbook, "003")).toEqual({ kind: "no-room", sheet: AGENCY, cell });
    expect(await cellsOf(workbook)).toEqual(before);
  });

  it("is not written where the cell says something else by now", async () => {
    const workbook = await open();
    const stale = await workbook.read();
    await type(workbook, { B16: "004D แผน: ตามประเด็น" });
    const late: Workbook = {
      read: () => Promise.resolve(stale),
      survey: () => workbook.survey(),
      referencesTo: (ids) => workbook.referencesTo(ids),
      insert: (...args) => workbook.insert(...args),
      replace: (...args) => workbook.replace(...args),
      setCells: (changes) => workbook.setCells(changes),
      remove: (removals) => workbook.remove(removals),
    };
    expect(await setReportLayout(late, "003")).toMatchObject({ kind: "trouble", code: "cell-changed" });
    expect(await valuesIn(workbook, AGENCY, "B16")).toEqual(["004D แผน: ตามประเด็น"]);
  });
});

it("stands there for the next program", async () => {
  const workbook = await sampleWorkbook();
  await setReportLayout(workbook, "004-G");
  expect((await agencyIn(await reopened(workbook))).reportLayout).toBe("004-G");
});

it("is not written over a formula of a person's", async () => {
  const host = await startNativeBridgeHost({ requirementSet: "1.9" });
  const workbook = officeWorkbook();
  await insertSet(workbook, SAMPLE_SET);
  host.person.type("ข้อมูลหน่วยงาน!B16", '="004E"&""');
  expect(await setReportLayout(workbook, "003")).toMatchObject({ kind: "trouble", code: "cell-changed", cell: "B16" });
  expect(await valuesIn(workbook, AGENCY, "B16")).toEqual(["004E"]);
});

it("has no place without an agency sheet", async () => {
  const workbook = newXlsx();
  await workbook.insert([plainPlan("ก", [["x"]])], "end");
  expect(await setReportLayout(workbook, "003")).toEqual({ kind: "no-place" });
});

it("leaves room for other fields: digits find their row as well", async () => {
  const workbook = await sampleWorkbook();
  await type(workbook, { A15: null, B15: null, A16: null, B16: null });
  expect(await setDigits(workbook, "arabic")).toEqual({ kind: "kept" });
  expect(await setReportLayout(workbook, "003")).toEqual({ kind: "kept" });
  expect(await valuesIn(workbook, AGENCY, "A15", "B15", "A16", "B16")).toEqual([
    ...["รูปแบบตัวเลข", "เลขอารบิก", LABEL, THIRD],
  ]);
});

describe("a report", () => {
  async function filled() {
    const workbook = await sampleWorkbook();
    await fillRows(workbook, sampleRows());
    return workbook;
  }

  it.each<readonly [string, Readonly<Record<string, CellValue>>, string, string | null]>([
    ["that layout", { B16: THIRD }, "003", null],
    ["the layout whose id is typed alone, in either digits", { B16: "๐๐๑-c" }, "001-C", null],
    ["the usual one where nothing is said", { B16: null }, "004-E", null],
    ["the usual one where the row is not there", { A16: null, B16: null }, "004-E", null],
    ["the usual one where no layout is named, which is told", { B16: "แบบเดิม" }, "004-E", "แบบเดิม"],
    ["the usual one where a formula failed, which is told", { B16: "#REF!" }, "004-E", "#REF!"],
  ])("is made in %s", async (_, cells, layout, unknownLayout) => {
    const workbook = await filled();
    await type(workbook, cells);
    const before = await contentOf(workbook);
    const { report } = previewPublication(before, { asOf });
    expect(report).toMatchObject({ kind: "prepared", layout: { id: layout }, unknownLayout });
    expect((await sheetOf(workbook, AGENCY)).grid).toEqual(before.sheets[0]?.grid);
  });

  it("is made in the layout that is asked for, whatever stands there", async () => {
    const workbook = await filled();
    await type(workbook, { B16: "แบบเดิม" });
    const { report } = previewPublication(await contentOf(workbook), { asOf, layout: LAYOUT_000 });
    expect(report).toMatchObject({ kind: "prepared", layout: { id: "000" }, unknownLayout: null });
  });
});

it("goes into the workbook of the next year", async () => {
  const old = await sampleWorkbook();
  await fillRows(old, sampleRows());
  await setReportLayout(old, "002");
  const workbook = newXlsx();
  const files = [{ file: "2568.xlsx", content: await contentOf(old) }];
  const agency = { name: null, type: null, district: null, province: null };
  expect(await carryLastYear(workbook, { files, assessedYear: 2569, agency, departments: null })).toMatchObject({
    kind: "carried",
  });
  expect((await agencyIn(workbook)).reportLayout).toBe("002");
});
