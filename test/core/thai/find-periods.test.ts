import fc from "fast-check";
import "../fixed-seed";
import { findPeriods } from "../../../src/core/thai/find-periods";
import { describePeriod } from "../reading/describe-reading";
import { realDates } from "./arbitrary-date";
import { notations, writtenDay } from "./period-notations";

function found(text: string): readonly string[] {
  return findPeriods(text).map(describePeriod);
}

describe("findPeriods", () => {
  it.each([
    ["จัดอบรม ในวันที่ ๒๘ กุมภาพันธ์ ๒๕๖๖ ๒ .จัดประชุมเมื่อวันที่ ๑ มีนาคม ๒๕๖๖", ["day 2023-02-28", "day 2023-03-01"]],
    ["รายงานภายในเดือนมกราคม\n๒.ติดตามทุกเดือนเพื่อให้", ["month 1, no year, deadline", "standing every 1 month, once"]],
    ["ต.ค. 65 – มี.ค. 66 และ เม.ย. 66 – ก.ย. 66", ["range 2022-10-01 2023-03-31", "range 2023-04-01 2023-09-30"]],
    ["ในเดือนมกราคม 10.รายงานผล", ["month 1, no year"]],
    ["ระยะที่ ๔ (พ.ศ.๒๕๖๕ – ๒๕๖๘) ซึ่ง", ["year 2565-2568"]],
    ["วันที่ 30 กุมภาพันธ์ 2566 ประชุม", ["unreadable no-such-day"]],
    ["เริ่ม 5 ม.ค. 2566 สิ้นสุด 7 ม.ค. 2566", ["day 2023-01-05", "day 2023-01-07"]],
  ])("finds the periods of %p", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    "สำนักงาน ก.พ. กำหนด และ ก.ค.ศ. เห็นชอบ",
    "ทุกวันนี้ทุกคนทุกภารกิจ",
    "งบประมาณรายจ่าย และปีงบประมาณ",
    "ตัวชี้วัดที่ ๙ ได้ ๘๐.๗๗ คะแนน",
    "เพศชาย 2566 คน",
    "โทร. ๐ - ๓๙๓๘ - ๗๐๓๘",
    "คุณธรรมและความโปร่งใส",
    "๗ วันหลังเสร็จสิ้น",
    "ม.๕ ต.คลองห้า อ.คลองหลวง จ.ปทุมธานี",
    "รายละเอียด รายงาน รายวิชา",
    "",
  ])("finds none in %p", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("quotes what was typed and tells where", () => {
    const text = "เมื่อ\u200Bวันที่ ๒๓ มกราคม\u200B ๒๕๖๖ แล้ว";
    const [day] = findPeriods(text);
    expect(day?.typed).toBe("วันที่ ๒๓ มกราคม\u200B ๒๕๖๖");
    expect(text.slice(day?.from, day?.to)).toBe(day?.typed);
  });

  it("finds any day in any sentence", () => {
    const before = fc.constantFrom("จัดประชุม", "จัดประชุมเมื่อ", "ประกาศ (", "๑. อบรม ", "ณ ", "ผล: ");
    const after = fc.constantFrom("", " โดยมีผู้เข้าร่วม ๒๔ คน", ") ครบ", "\n๒. รายงานผล", " และรายงาน");
    fc.assert(
      fc.property(realDates(1958, 2055), notations, before, after, (date, notation, lead, tail) => {
        const days = findPeriods(`${lead}${writtenDay(date, notation)}${tail}`);
        expect(days).toHaveLength(1);
        expect(days[0]).toMatchObject({ kind: "day", start: date });
      }),
    );
  });

  it("goes through the longest cell once", () => {
    const text = "ประชุม ๒๓ มกราคม ๒๕๖๖ ".repeat(1400);
    expect(findPeriods(text)).toHaveLength(1400);
    expect(findPeriods("-".repeat(32_767))).toEqual([]);
    expect(findPeriods("1 ".repeat(16_000))).toEqual([]);
    expect(findPeriods("ภายใน".repeat(6000) + "1")).toEqual([]);
  });
});
