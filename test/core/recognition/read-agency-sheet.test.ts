import { readAgencySheet } from "../../../src/core/recognition/read-agency-sheet";
import type { AgencyReading } from "../../../src/core/recognition/agency-reading";
import { drawnSheets } from "../../support/drawn-sheets";

function agencyOf(drawing: string): AgencyReading {
  const [sheet] = drawnSheets(drawing);
  if (sheet === undefined) throw new Error("Nothing was drawn");
  return readAgencySheet(sheet);
}

it("fields are read beside their labels wherever those stand, Thai digits included", () => {
  const agency = agencyOf(`
    # agency ข้อมูลหน่วยงาน at C5
    จังหวัด | ปทุมธานี | | ปีงบประมาณที่ประเมิน (พ.ศ.) | พ.ศ. ๒๕๖๘
    "ชื่อ หน่วยงาน" | " คลองห้า " | | รอบรายงาน (เดือน) | รอบ ๖ เดือน
    รูปแบบตัวเลข | เลขไทย
    "รูปแบบ รายงาน" | ๐๐๓ ผลและผลลัพธ์
  `);
  expect(agency).toMatchObject({
    name: "คลองห้า",
    province: "ปทุมธานี",
    assessedYear: 2568,
    planYear: 2569,
    round: 6,
    digits: "thai",
    reportLayout: "003",
    unknownLayout: null,
  });
  expect(agency.cells).toMatchObject({ name: { row: 5, column: 3 }, assessedYear: { row: 4, column: 6 } });
});

it("what is empty or cannot be read is not known", () => {
  const agency = agencyOf(`
    # agency ข้อมูลหน่วยงาน
    ชื่อหน่วยงาน |
    ประเภทหน่วยงาน | "\\u00A0"
    ปีงบประมาณที่ประเมิน (พ.ศ.) | 2025
    รอบรายงาน (เดือน) | 9
    รูปแบบตัวเลข | อะไรก็ได้
    รูปแบบรายงาน | อะไรก็ได้
  `);
  expect(agency).toMatchObject({
    name: null,
    type: null,
    district: null,
    assessedYear: null,
    planYear: null,
    round: null,
    reportLayout: null,
    unknownLayout: "อะไรก็ได้",
  });
  expect([agency.digits, agency.departments]).toEqual(["arabic", []]);
});

it("a plan year of its own wins over the year after", () => {
  const agency = agencyOf("# agency ก\nปีงบประมาณที่ประเมิน (พ.ศ.) | 2568\nปีงบประมาณของแผน (พ.ศ.) | 2570");
  expect(agency.planYear).toBe(2570);
});

it("departments are read below their header, blanks left out", () => {
  const { departments } = agencyOf(`
    # agency ข้อมูลหน่วยงาน at B1
    ส่วนราชการ | ไม่ใช่หัวตาราง
    ลำดับ | ส่วนราชการ | หัวหน้าส่วนราชการ
    1 | สำนักปลัด | นาง ก
    2 | |
    3 | กองคลัง |
  `);
  expect(departments).toEqual([
    { name: "สำนักปลัด", head: "นาง ก", at: { row: 2, column: 2 } },
    { name: "กองคลัง", head: "", at: { row: 4, column: 2 } },
  ]);
});
