import { newXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { carryLastYear, type CarryOrder } from "../../src/app/carry-last-year";
import { fillRows } from "../../src/app/fill-rows";
import { sampleRows } from "../../src/core/samples/sample-rows";
import type { CellValue } from "../../src/core/sheet/cell-value";
import type { WorkbookContent } from "../../src/ports/workbook-reader";
import { drawnSheets } from "../support/drawn-sheets";
import { contentOf, reopened, sampleWorkbook, titlesOf, valuesIn } from "./memory-workbook";

const NOBODY = { name: null, type: null, district: null, province: null };
const HEADER = "ประเด็น | มาตรการ/โครงการ/กิจกรรม | ขั้นตอน/วิธีการปฏิบัติ | ระยะเวลาดำเนินการ | หน่วยงานผู้รับผิดชอบ";
const OLD = `
  # plain แผน
  องค์การบริหารส่วนตำบลทุ่งตัวอย่าง
  ${HEADER}
  การใช้อำนาจ | =ประกาศ | ตรวจ | ๑ ตุลาคม ๒๕๖๘ - ๓๑ มีนาคม ๒๕๖๙ | ทุกส่วนราชการ
  การเปิดเผยข้อมูล | อบรม | | ทุก ๖ เดือน | กองคลัง
  เรื่องที่สาม | จัดทำคู่มือ | | | คณะทำงาน
`;

function drawn(drawing: string): WorkbookContent {
  const sheets = drawnSheets(drawing).map((sheet) => ({
    ...sheet,
    visibility: "visible" as const,
    isProtected: false,
    hiddenRows: [],
  }));
  return { sheets, names: [] };
}

function orderOf(changes: Partial<CarryOrder> = {}): CarryOrder {
  return { file: "2567.xlsx", old: drawn(OLD), assessedYear: 2568, agency: NOBODY, departments: null, ...changes };
}

it("fills the plan and the tabs of the owners of a new workbook, and adds the list", async () => {
  const workbook = newXlsx();
  const outcome = await carryLastYear(workbook, orderOf({ departments: ["กองคลัง", "กองช่าง"] }));
  expect(outcome).toMatchObject({ kind: "carried", rowsWritten: 6, departments: { from: "asked" } });
  const again = await reopened(workbook);
  expect(await titlesOf(again)).toEqual(["ข้อมูลหน่วยงาน", "คะแนน ITA", "มาตรการ", "กองคลัง", "กองช่าง", "ยกมาจากปีก่อน"]);
  expect(await valuesIn(again, "มาตรการ", "A5", "C5", "G5")).toEqual(["ม.1", "จัดทำคู่มือ", "คณะทำงาน"]);
  expect(await valuesIn(again, "มาตรการ", "A6", "B6", "C6", "D6", "E6", "F6", "G6")).toEqual([
    "ม.2",
    "ตัวชี้วัดที่ 3 การใช้อำนาจ",
    "=ประกาศ",
    "ตรวจ",
    45931,
    46112,
    "ทุกส่วนราชการ",
  ] satisfies CellValue[]);
  expect(await valuesIn(again, "กองช่าง", "A5", "C5", "G5", "A6")).toEqual(["ม.2", "=ประกาศ", "ยังไม่ดำเนินการ", null]);
  const [note] = await valuesIn(again, "กองคลัง", "M6");
  expect(note).toContain("ยกมาจาก 2567.xlsx แผน!B4 (คงไว้)\nระยะเวลาเดิม: ทุก ๖ เดือน");
  expect(await valuesIn(again, "ข้อมูลหน่วยงาน", "B5", "B6")).toEqual(["ทุ่งตัวอย่าง", "อบต."]);
});

it("takes the departments that the old tables name where nobody says more", async () => {
  expect(await carryLastYear(newXlsx(), orderOf())).toMatchObject({
    departments: { names: ["กองคลัง"], from: "owners" },
  });
});

it("takes the usual departments where the old tables name none", async () => {
  const old = drawn(`# plain แผน\n${HEADER}\nการใช้อำนาจ | ประกาศ | ตรวจ | |`);
  const outcome = await carryLastYear(newXlsx(), orderOf({ old, agency: { ...NOBODY, type: "อบต." } }));
  expect(outcome).toMatchObject({ departments: { from: "usual" } });
});

it("carries a standard workbook on: its agency, its departments and its plan, a measure once", async () => {
  const before = await sampleWorkbook();
  await fillRows(before, sampleRows());
  const old = await contentOf(before);
  const workbook = newXlsx();
  const outcome = await carryLastYear(workbook, orderOf({ old }));
  if (outcome.kind !== "carried") throw new Error(outcome.kind);
  expect(outcome.departments).toMatchObject({ from: "listed", names: ["สำนักปลัด", "กองคลัง", "กองช่าง"] });
  expect(outcome.plan.scores).toHaveLength(10);
  const { counts } = outcome.plan;
  expect(counts.rowsCarried + counts.rowsListed).toBe(counts.rowsRead);
  expect(await contentOf(before)).toEqual(old);
  const next = await carryLastYear(newXlsx(), orderOf({ old: await contentOf(workbook), assessedYear: 2569 }));
  if (next.kind !== "carried") throw new Error(next.kind);
  expect(next.plan.counts).toMatchObject({ measures: counts.measures, unusedLines: 0 });
  expect(new Set(next.plan.listed.map(({ reason }) => reason))).toEqual(new Set(["score-other-year", "same-measure"]));
});

it("gives the list another title in a workbook that has a tab of that name", async () => {
  const workbook = newXlsx();
  await carryLastYear(workbook, orderOf());
  const again = await carryLastYear(workbook, orderOf());
  expect(again).toMatchObject({ kind: "carried", sheets: ["ยกมาจากปีก่อน (2)"] });
});

it.each([
  ["a workbook without any table", { old: drawn("# plain ว่าง\nบันทึก") }, { kind: "nothing-to-carry" }],
  ["a year without a framework", { assessedYear: 2499 }, { kind: "unknown-year", year: 2499 }],
])("writes nothing for %s", async (_, changes, expected) => {
  const workbook = newXlsx();
  const before = await contentOf(workbook);
  expect(await carryLastYear(workbook, orderOf(changes))).toMatchObject(expected);
  expect(await contentOf(workbook)).toEqual(before);
});
