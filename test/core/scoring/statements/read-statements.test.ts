import { readStatements } from "../../../../src/core/scoring/statements/read-statements";
import { subjectKey } from "../../../../src/core/scoring/statements/score-statement";

/** Each statement in short: whose score, the score, its year, and how it changed. */
function told(text: string): readonly string[] {
  return readStatements(text).map(({ subject, value, year, change }) =>
    [subjectKey(subject), value, year, change === null ? null : `${change.direction} ${String(change.amount)}`]
      .filter((part) => part !== null)
      .join(" "),
  );
}

describe("a score belongs to", () => {
  it.each([
    ["ตัวชี้วัดที่ ๗ ๙๙.๘๔ คะแนน", ["7 99.84"]],
    ["ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล (OIT) ได้ 70.00 คะแนน", ["9 70"]],
    ["คือตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต ซึ่งได้ คะแนน เท่ากับร้อยละ ๑๘.๗๕ ซึ่งประเมินจาก", ["10 18.75"]],
    ["ตัวชี้วัดการเปิดเผยข้อมูล ได้ ๗๐ คะแนน", ["9 70"]],
    ["ตัวชี้วัดย่อยที่ ๑๐.๑ ได้ ๓๗.๕๐ คะแนน ตัวชี้วัดย่อยที่ ๑๐.๒ ได้ ๐ คะแนน", ["10.1 37.5", "10.2 0"]],
    ["บุคลากรตอบแบบวัด (IIT) โดยมีผลการ ประเมิน คิดเป็น ๙๑.๔๙ คะแนน", ["IIT 91.49"]],
    ["IIT ได้ 94.41 คะแนน EIT ได้ 94.81 คะแนน OIT ได้ 60.00 คะแนน", ["IIT 94.41", "EIT 94.81", "OIT 60"]],
    ["คะแนนภาพรวมหน่วยงาน องค์การบริหารส่วนตำบลห้วยเตย : ๘๐.๗๗ คะแนน ต้องปรับปรุง", ["overall 80.77"]],
    ["คะแนนเฉลี่ยรวม ๘๐.๗๗", ["overall 80.77"]],
    ["ตัวชี้วัดที่ ๙ ข้อ o33 ได้ ๐ คะแนน", ["other 0"]],
    ["EIT ส่วนที่ ๑ ได้ ๗๐.๐๐ คะแนน", ["other 70"]],
    ["ภาพรวมระดับประเทศ ได้ 93.05 คะแนน", ["other 93.05"]],
  ])("the one that its sentence names: %s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    "มีผลการประเมินผ่านเกณฑ์ (๘๕ คะแนนขึ้นไป) ไม่น้อยกว่าร้อยละ ๘๔",
    "IIT และ EIT ได้ ๙๐.๐๐ คะแนน",
    "ตัวชี้วัดที่ ๙ และตัวชี้วัดที่ ๑๐ ได้ ๖๐.๐๐ คะแนน",
    "ตัวชี้วัดที่ ๙ ต้องได้ ๘๕ คะแนน",
    "ตัวชี้วัดที่ ๙ เป้าหมาย ๘๕ คะแนน คะแนนเต็ม ๑๐๐ คะแนน",
    "ตัวชี้วัดที่ ๙ ให้เพิ่มขึ้นเป็น ๘๕ คะแนน",
    "แบบวัด IIT มีผู้ตอบ ๓๐ คน คิดเป็นร้อยละ ๑๐๐",
    "การป้องกันการทุจริต ได้ ๗๐ คะแนน",
    "ได้ ๗๐ คะแนน ในตัวชี้วัดที่ ๙",
    "ตัวชี้วัดทั้ง ๑๐ ตัว ได้ ๗๐ คะแนน",
  ])("nobody for certain: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

it("a number of the lines in between parts what was named before it from what is named after it", () => {
  const text =
    "ผลการประเมิน ITA ในภาพรวม ๘๕ คะแนนขึ้นไป IIT, EIT และ OIT น้อยกว่า ๘๕ คะแนน โดยมีคะแนนในภาพรวมอยู่ที่ ๘๖.๖๒ คะแนน";
  expect(told(text)).toEqual(["overall 86.62"]);
});

it("the year is the last one before the score, and a second score goes on with the first one's subject", () => {
  expect(told("ตัวชี้วัดที่ ๙ ปี ๒๕๖๗ ได้ ๘๐.๐๐ คะแนน และปี ๒๕๖๘ ได้ ๗๐.๐๐ คะแนน ลดลง ๑๐ คะแนน")).toEqual([
    "9 80 2567",
    "9 70 2568 down 10",
  ]);
});

it("a change is of the score before it, with an amount or without", () => {
  expect(told("ตัวชี้วัดที่ ๑๐ มีคะแนนอยู่ที่ ๕๐.๐๐ คะแนนเพิ่มขึ้น ๕ คะแนน")).toEqual(["10 50 up 5"]);
  expect(told("OIT ได้ 60.00 คะแนน ลดลงจากปีก่อน")).toEqual(["OIT 60 down null"]);
  expect(told("OIT ได้ 60.00 คะแนน ส่วน IIT เพิ่มขึ้น 5 คะแนน")).toEqual(["OIT 60"]);
});

it("a long text is read at once", () => {
  const text = "ตัวชี้วัดที่ ๙ ได้ ๗๐.๐๐ คะแนน ".repeat(1000);
  expect(readStatements(text)).toHaveLength(1000);
});
