import fc from "fast-check";
import "../fixed-seed";
import { foldHeader, foldText } from "../../../src/core/thai/fold-text";

const THAI = fc.string({ unit: fc.constantFrom(...Array.from("กนรงเแาำํ่้๊์ิีุูั็ๆฯ ๒2.…/-()[]Aa\u200B\u00A0\u0E4E")) });

describe("foldText", () => {
  it.each([
    ["ระยะเวลา ดำเนินการ", "ระยะเวลาดำเนินการ", "spaces inside"],
    ["ระยะเวลา\nดำเนินการ", "ระยะเวลาดำเนินการ", "line breaks"],
    ["กอง\u200Bคลัง\u00A0", "กองคลัง", "invisible characters"],
    ["ดําเนินการ", "ดำเนินการ", "sara am in two characters"],
    ["น้ํา", "น้ำ", "a tone before a split sara am"],
    ["นํ้า", "น้ำ", "a tone inside a split sara am"],
    ["นำ้", "น้ำ", "a tone after sara am"],
    ["ท่ี", "ที่", "a tone typed before its vowel"],
    ["ที่่", "ที่", "a tone typed twice"],
    ["เเผน", "แผน", "a doubled เ"],
    ["ปี ๒๕๖๙", "ปี2569", "Thai digits"],
    ["e-service", "E-Service", "Latin case"],
    ["มาตรการ / โครงการ", "มาตรการ/โครงการ", "spaces at a slash"],
    ["（ข้อ ๑）", "(ข้อ 1)", "full-width brackets"],
    ["[ข้อ 1]", "(ข้อ 1)", "square brackets"],
    ["พ.ศ..๒๕๖๘", "พ.ศ. 2568", "a doubled dot"],
    ["กองสธ", "กองสธ.", "a lost dot"],
    ["ต.ค. – ก.ย.", "ต.ค. - ก.ย.", "dashes"],
  ])("finds %p and %p equal: %s", (a, b) => {
    expect(foldText(a)).toBe(foldText(b));
  });

  it.each([
    ["1.2", "12"],
    ["กองคลัง", "กองช่าง"],
    ["ปา", "ป่า"],
    ["ยังไม่ดำเนินการ", "ดำเนินการ"],
    ["การใช้งบประมาณ", "ใช้งบประมาณ"],
    ["กองการศึกษาฯ", "กองการศึกษา"],
  ])("keeps %p and %p apart", (a, b) => {
    expect(foldText(a)).not.toBe(foldText(b));
  });

  it("gives the same when folded twice", () => {
    fc.assert(
      fc.property(fc.oneof(THAI, fc.string({ unit: "binary" })), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
      { numRuns: 1000 },
    );
  });

  it("does not see spaces, wherever they stand", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("กอง", "ที่", "น้ำ", "แผน", "๒", "/")), (words) => {
        expect(foldText(words.join(" \u200B\n"))).toBe(foldText(words.join("")));
      }),
    );
  });
});

describe("foldHeader", () => {
  it("also forgives การ and ของ lost at a line break", () => {
    expect(foldHeader("ตัวชี้วัดของการประเมิน ITA")).toBe(foldHeader("ตัวชี้วัดประเมิน ITA"));
    expect(foldHeader("ผลลัพธ์หรือ ความสำเร็จของ การ ดำเนินการ")).toBe(foldHeader("ผลลัพธ์หรือความสำเร็จของการดำเนินการ"));
  });
});
