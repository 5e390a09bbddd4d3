import { carryPlan } from "../../../src/core/carry/plan-carry";
import { FY2568 } from "../../../src/core/frameworks/data/fy2568";
import { recogniseTables } from "../../../src/core/recognition/published/recognise-tables";
import { carriedNote } from "../../../src/core/templates/carried-note";
import { planCarried } from "../../../src/core/templates/plan-carried";
import { assertPlan } from "../../support/assert-plan";
import { drawnSheets } from "../../support/drawn-sheets";

const OLD = `
  # plain แผน
  หน้าปก
  ประเด็น | มาตรการ/โครงการ/กิจกรรม | ขั้นตอน/วิธีการปฏิบัติ | ระยะเวลาดำเนินการ | หน่วยงานผู้รับผิดชอบ
  การใช้อำนาจ | ประกาศ | | ทุก ๖ เดือน | กองคลัง
  เรื่องอื่น | อบรม | | | คณะทำงาน
  เรื่องที่สาม | | ไม่มีมาตรการ | |
`;
const FILE = "เก่า/2567.xlsx";

function carried(drawing = OLD) {
  return carryPlan([{ file: FILE, tables: recogniseTables(drawnSheets(drawing)) }], {
    framework: FY2568,
    departments: ["กองคลัง"],
  });
}

function listOf(drawing?: string) {
  return planCarried(carried(drawing), { digits: "thai", takenTitles: ["ยกมาจากปีก่อน"] });
}

it("lists every row once, with its mark, a link to its cell in the old file and the reason", () => {
  const plan = listOf();
  assertPlan(plan);
  expect(plan.title).toBe("ยกมาจากปีก่อน (2)");
  const lines = plan.blocks[1]?.cells.slice(1) ?? [];
  const marks = lines.map(([mark]) => mark);
  expect(marks.filter((mark) => mark === "ใหม่")).toHaveLength(7);
  expect(marks.filter((mark) => mark !== "ใหม่")).toEqual(["ต้องดู", "คงไว้", "ไม่ยกมา", "ไม่ได้ใช้"]);
  expect(lines[0]?.slice(1, 5)).toEqual([
    "ม.1",
    { formula: `=HYPERLINK("[${FILE}]'แผน'!B4","แผน!B4")`, value: "แผน!B4" },
    "ไม่พบตัวชี้วัดหรือประเด็นของกรอบปีนี้ “เรื่องอื่น”; ไม่ใช่ส่วนราชการในรายการ “คณะทำงาน”",
    "อบรม",
  ]);
});

it("says the counts in the agency's digits and the file as it is spelt", () => {
  expect(listOf().blocks[0]?.cells).toEqual([
    ["รายการที่ยกมาจากปีก่อน"],
    [`จากไฟล์ ${FILE}`],
    ["อ่านได้ ๓ แถว = ยกมา ๒ แถว (๒ มาตรการ) + ไม่ยกมา ๑ แถว บรรทัดที่ไม่ได้ใช้ ๑ บรรทัด"],
  ]);
});

it("is a sheet that every host takes though nothing was carried", () => {
  assertPlan(listOf("# plain ว่าง"));
});

it("the note on a department's tab says where the row comes from and what its columns do not hold", () => {
  const [asked, kept] = carried().rows.map((row) => carriedNote(row));
  expect(kept).toBe(`ยกมาจาก ${FILE} แผน!B3 (คงไว้)\nระยะเวลาเดิม: ทุก ๖ เดือน\nประเด็นเดิม: การใช้อำนาจ`);
  expect(asked).toContain("ไม่ใช่ส่วนราชการในรายการ “คณะทำงาน”");
});

it("links within the workbook where the tables stand in the workbook itself", () => {
  const tables = recogniseTables(drawnSheets(OLD));
  const plan = carryPlan([{ file: "", tables }], { framework: FY2568, departments: ["กองคลัง"] });
  const sheet = planCarried(plan, { digits: "thai", takenTitles: [] });
  expect(sheet.blocks[0]?.cells[1]).toEqual(["จากตารางในสมุดงานนี้"]);
  expect(sheet.blocks[1]?.cells[1]?.[2]).toEqual({ formula: `=HYPERLINK("#'แผน'!B4","แผน!B4")`, value: "แผน!B4" });
  expect(plan.rows.map((row) => carriedNote(row))[1]).toContain("ยกมาจาก แผน!B3 (คงไว้)");
});
