import { newXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { fillRows, type RowToFill } from "../../src/app/fill-rows";
import { insertSet } from "../../src/app/insert-set";
import { writeReport, type ReportOutcome } from "../../src/app/write-report";
import { BUILT_IN_YEARS } from "../../src/core/frameworks/built-in-years";
import { recogniseTables } from "../../src/core/recognition/published/recognise-tables";
import { REPORT_LAYOUTS } from "../../src/core/report/layouts";
import type { ReportLayoutId } from "../../src/core/report/report-layout-id";
import type { WorkbookFile } from "../../src/ports/workbook-file";

const ROWS: readonly RowToFill[] = [
  { department: null, cells: { code: "ม.1", issue: "ก", measure: "อบรม", owners: "กองคลัง", monitoring: "รายเดือน" } },
  {
    department: "กองคลัง",
    cells: { code: "ม.1", issue: "ก", measure: "อบรม", status: "ดำเนินการเรียบร้อยแล้ว", result: "ครบ" },
  },
  { department: "กองคลัง", cells: { note: "ไม่มีมาตรการ" } },
];

async function workbookWith(rows: readonly RowToFill[]): Promise<WorkbookFile> {
  const workbook = newXlsx();
  const inserted = await insertSet(workbook, {
    agency: { name: "ทดสอบ", type: "อบต.", district: "", province: "", website: "" },
    assessedYear: 2568,
    round: 12,
    digits: "thai",
    departments: ["กองคลัง", "กองช่าง"],
    scores: Array.from({ length: 10 }, () => null),
  });
  const filled = rows.length === 0 ? { kind: "filled" } : await fillRows(workbook, rows);
  if (inserted.kind !== "inserted" || filled.kind !== "filled") throw new Error("not filled");
  return workbook;
}

async function report(workbook: WorkbookFile, id: ReportLayoutId): Promise<ReportOutcome> {
  const layout = REPORT_LAYOUTS.find((own) => own.id === id);
  if (layout === undefined) throw new Error(id);
  return writeReport(workbook, { held: BUILT_IN_YEARS, layout, asOf: { year: 2026, month: 4, day: 1 } });
}

async function sheetsOf(workbook: WorkbookFile) {
  const read = await workbook.read();
  if (read.kind === "trouble") throw new Error(read.code);
  return read.workbook.sheets;
}

it("adds the report as the last sheet, in the digits and for the round of the agency sheet", async () => {
  const workbook = await workbookWith(ROWS);
  const outcome = await report(workbook, "003");
  expect(outcome).toMatchObject({ kind: "written", sheet: "รายงานผล", digits: "thai", kept: [] });
  const last = (await sheetsOf(workbook)).at(-1);
  expect(last?.grid.cells.slice(0, 6).map(([first]) => first)).toEqual([
    "รายงานผลการดำเนินงานตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
    "องค์การบริหารส่วนตำบลทดสอบ",
    "ประจำปีงบประมาณ พ.ศ. ๒๕๖๙ รอบ ๑๒ เดือน (ตุลาคม ๒๕๖๘ - กันยายน ๒๕๖๙)",
    null,
    "มาตรการหรือกิจกรรมที่ดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
    "อบรม",
  ]);
});

it("lists with its reason what is not in the report", async () => {
  const outcome = await report(await workbookWith(ROWS), "003");
  expect(outcome).toMatchObject({ leftOut: [{ sheet: "กองคลัง", reason: "no-measure", what: "row" }] });
});

it("replaces its own sheet, keeps another layout's, and keeps one in which a person typed", async () => {
  const workbook = await workbookWith(ROWS);
  await report(workbook, "003");
  await report(workbook, "000");
  expect(await report(workbook, "003")).toMatchObject({ sheet: "รายงานผล", kept: [] });
  const names = async () => (await sheetsOf(workbook)).slice(-2).map(({ name }) => name);
  expect(await names()).toEqual(["รายงานผล", "รายงานผล (2)"]);
  await workbook.setCells([{ sheet: "รายงานผล", cell: "C6", expected: "-", value: "พิมพ์เพิ่ม" }]);
  expect(await report(workbook, "003")).toMatchObject({ sheet: "รายงานผล (3)", kept: ["รายงานผล"] });
});

it("is not read as another table of the workbook", async () => {
  const workbook = await workbookWith(ROWS);
  const before = recogniseTables(await sheetsOf(workbook));
  await report(workbook, "004-E");
  const after = recogniseTables(await sheetsOf(workbook));
  expect([after.standard.length, after.published]).toEqual([before.standard.length, []]);
});

it("writes nothing where no measure stands", async () => {
  const empty = await workbookWith([]);
  const before = (await sheetsOf(empty)).length;
  expect(await report(empty, "000")).toEqual({ kind: "nothing-to-report", later: 0 });
  expect(await report(empty, "004-D")).toEqual({ kind: "nothing-to-report", later: 0 });
  expect((await sheetsOf(empty)).length).toBe(before);
  expect(await report(newXlsx(), "001-C")).toMatchObject({ kind: "nothing-to-report" });
});
