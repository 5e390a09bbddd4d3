import { COMMON_SLIPS } from "../../../src/core/spelling/data/common-slips";
import { FIELD_SLIPS } from "../../../src/core/spelling/data/field-slips";
import { findSlips } from "../../../src/core/spelling/find-slips";

const SLIPS = [...FIELD_SLIPS, ...COMMON_SLIPS];

describe("findSlips", () => {
  it.each(SLIPS.map((slip) => [slip.wrong, slip]))("finds %s and its edits write the right forms", (wrong, slip) => {
    const [found] = findSlips(wrong);
    const made = found?.edits.map(({ from, length, text }) => wrong.slice(0, from) + text + wrong.slice(from + length));
    expect(made).toEqual(slip.right);
  });

  it.each(SLIPS.flatMap(({ right }) => right))("finds nothing in %s", (right) => {
    expect(findSlips(right)).toEqual([]);
  });

  it.each([
    "หมายเลขที่ปรากฏหมายเลขเดิม",
    "ที่ปรากฏ ระเบียบกำหนดไว้",
    "สถาบันชี้แจงผลการประเมิน",
    "ในปัจจุบัน ชีวิตความเป็นอยู่ดีขึ้น",
    "ปัญหาในประเทศบานปลาย",
    "นายวัฒนะ ธรรมรักษ์ และนายประสิทธิ์ ผลเจริญ",
    "นางกุมภา พันธุ์ดี นายทองคำ นวนจันทร์",
    "ถ้อยคำนวนิยาย",
    "ปลูกต้นโปรงใส่ปุ๋ย",
    "ติดต่อเนือง ๆ",
    "ความรู้ ทักษะ คติธรรม",
    "หนังสือ ที่ ปช. ๐๐๐๔/ว ๑๔ และ ที่ปช.0004/ว 14",
    "ข้อความมอบหมายเจ้าหน้าที่ และทนายความมอบหมายให้เสมียน",
    "ติดตั้งกล้อง รับเรื่องร้องเรียน",
    "พนักงานถูกปลด การทุจริตลดลง",
    "ติดธุระการประชุมจึงเลื่อน",
    "ผู้รับผิดขอบเขตงาน",
    "ภาระกิจกรรม",
  ])("finds nothing in right words that meet: %s", (text) => {
    expect(findSlips(text)).toEqual([]);
  });

  it.each(["การทำบันชีพัสดุ", "เทศบานตำบล", "ตามกฏหมาย", "๑. ความมอบหมายให้เจ้าหน้าที่", "หลักเกณฑ์ที่ปช.กำหนด"])(
    "finds the same slip where it is one: %s",
    (text) => {
      expect(findSlips(text)).toHaveLength(1);
    },
  );

  it("keeps the spaces inside a word, and sees none where a solid one is parted", () => {
    expect(findSlips("อย่าง สม่า เสมอ")[0]?.edits).toEqual([{ from: 9, length: 1, text: "ำ" }]);
    expect(findSlips("ตามมาตรา การใช้")).toEqual([]);
  });
});
