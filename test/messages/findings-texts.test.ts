import type { RecognisedWorkbook } from "../../src/core/recognition/recognised-workbook";
import type { Finding } from "../../src/core/validation/finding";
import { findingsTexts } from "../../src/messages/findings-texts";
import { noticeTexts } from "../../src/messages/notice-texts";

const EMPTY: RecognisedWorkbook = {
  agency: null,
  tables: [],
  summarySheet: null,
  editedSummaries: [],
  unread: [],
  frameworkSheets: [],
  tellingSheets: [],
  otherSheets: [],
};

const MISSING: Finding = {
  ruleId: "missing-column",
  messageId: "missing",
  severity: "error",
  sheet: "กองคลัง",
  at: { row: 3, column: 0 },
  data: { header: "ขั้นตอน/วิธีการ" },
  rowTitle: "ปรับปรุงเว็บไซต์",
  fix: null,
  suggestions: [],
};

it("puts findings into words, line by line", () => {
  const texts = findingsTexts(
    { workbook: { ...EMPTY, agency: agencyNamed("คลองห้า") }, findings: [MISSING], acknowledged: [] },
    "th",
  );
  expect(texts.notes).toEqual(["พบ 1 รายการ: ต้องแก้ 1 ควรดู 0 ควรรู้ 0"]);
  expect(texts.lines).toEqual([
    {
      severity: "ต้องแก้",
      rule: "ขาดคอลัมน์",
      sheet: "กองคลัง",
      at: { row: 3, column: 0 },
      rowTitle: "ปรับปรุงเว็บไซต์",
      message: "ตารางนี้ไม่มีคอลัมน์ “ขั้นตอน/วิธีการ” ให้เพิ่มคอลัมน์ที่มีหัวตารางนี้ แล้วตรวจอีกครั้ง",
    },
  ]);
});

it("does not call a workbook without our sheets faultless", () => {
  expect(findingsTexts({ workbook: EMPTY, findings: [], acknowledged: [] }, "th").notes).toEqual([
    "สมุดงานนี้ยังไม่มีแผ่นงานมาตรฐาน ให้แทรกชุดแผ่นงานก่อน",
  ]);
});

it("tells which sheets were too large to check", () => {
  const workbook = {
    ...EMPTY,
    agency: agencyNamed(""),
    unread: [{ sheet: "ใหญ่", marker: null, cells: 6_000_000, limit: 5_000_000 }],
  };
  const { notes } = findingsTexts({ workbook, findings: [], acknowledged: [] }, "en");
  expect(notes[0]).toBe("Nothing was found that needs a correction");
  expect(notes[1]).toContain("“ใหญ่” has 6000000 cells");
});

it("counts apart what was acknowledged", () => {
  const workbook = { ...EMPTY, agency: agencyNamed("คลองห้า") };
  const { notes, lines } = findingsTexts({ workbook, findings: [], acknowledged: [MISSING, MISSING] }, "th");
  expect(notes).toEqual(["ไม่พบสิ่งที่ต้องแก้", "รับทราบแล้ว 2 รายการ ไม่นับรวม"]);
  expect(lines).toEqual([]);
});

it("a notice has notes and no lines", () => {
  const notice = noticeTexts(["ตรวจไม่สำเร็จ"], "th");
  expect([notice.heading, notice.notes, notice.lines]).toEqual(["แจ้งเตือน", ["ตรวจไม่สำเร็จ"], []]);
});

function agencyNamed(name: string): RecognisedWorkbook["agency"] {
  return {
    sheet: "ข้อมูลหน่วยงาน",
    name,
    type: "อบต.",
    district: null,
    province: null,
    website: null,
    assessedYear: 2568,
    planYear: 2569,
    round: 12,
    preparedBy: null,
    approvedBy: null,
    digits: "arabic",
    reportLayout: null,
    unknownLayout: null,
    departments: [],
    cells: {},
  };
}
