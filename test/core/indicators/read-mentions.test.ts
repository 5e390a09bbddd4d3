import { readMentions } from "../../../src/core/indicators/read-mentions";

function told(text: string): readonly string[] {
  return readMentions(text).map(({ number, sub, rest }) => `${String(number)}.${String(sub ?? "")} ${rest}`);
}

it.each([
  ["ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต ซึ่งได้", ["10. การป้องกันการทุจริต"]],
  ["ตัวชี้วัดที่ ๑๐การป้องกันการทุจริต", ["10. การป้องกันการทุจริต"]],
  ["ตัวชี้วัดที่ 7 99.84 คะแนน", ["7. "]],
  ["ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล ตัวชี้วัดย่อยที่ 9.5 ความโปร่งใส", ["9. การเปิดเผยข้อมูล", "9.5 ความโปร่งใส"]],
  ["ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ และตัวชี้วัดที่ ๒ การใช้งบประมาณ , อื่น", ["1. การปฏิบัติหน้าที่", "2. การใช้งบประมาณ"]],
  ["ตัวชี้วัด ๑๐ ตัว", []],
  ["ตัวชี้วัดที่ ๑๑ อื่น ๆ", []],
  ["ตัวชี้วัดที่ ๑๒๓", []],
  ["ไม่มี", []],
])("%s names %j", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

it("says where the number and the name stand", () => {
  const text = "ตัวชี้วัดย่อยที่ ๑๐.๑ การดำเนินการ";
  const [mention] = readMentions(text);
  expect(text.slice(mention?.numberFrom, mention?.numberTo)).toBe("๑๐");
  expect(text.slice(mention?.restFrom)).toBe("การดำเนินการ");
});
