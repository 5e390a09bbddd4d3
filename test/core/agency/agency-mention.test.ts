import { agencyMentions, mentionKind } from "../../../src/core/agency/agency-mention";

const OWN = { type: "อบต.", name: "ห้วยเตย" } as const;

it.each([
  ["ของ อบต. ห้วยเตย มากขึ้น", ["own"]],
  ["องค์การบริหารส่วน ตำบล ห้วยเตยมากขึ้น", ["own"]],
  ["องค์กรบริหารส่วนตำบลห้วยเตย", ["own"]],
  ["เทศบาลตำบลห้วยเตย", ["other"]],
  ["บุคลากรภายใน อบต. ย่างขึ้นก มีความ", ["other"]],
  ["ประกาศ อบต.ห้วยเดย", ["variant"]],
  ["สมาชิกสภา อบต. มีคุณธรรม และ อบต. ให้ ความสำคัญ", ["none", "none"]],
  ["ณ ที่ทำการอบต.", ["none"]],
  ["อบต.กขคงจฉชซฌญฎฏฐฑฒณดตถท", ["none"]],
  ["ผู้รับผิดชอบตอบข้อซักถาม", []],
  ["เทศบาลเป็นผู้จัด", []],
])("tells whom %s means", (text, kinds) => {
  expect(agencyMentions(text).map((mention) => mentionKind(mention, text, OWN))).toEqual(kinds);
});

it("says where the words of the kind and the letters behind them stand", () => {
  const text = "ของ อบต. ย่างขึ้นก มี";
  const [mention] = agencyMentions(text);
  expect(text.slice(mention?.from, mention?.to)).toBe("อบต.");
  expect([mention?.run, text.slice(mention?.nameFrom).startsWith("ย่าง"), mention?.form]).toEqual([
    "ย่างขึ้นก",
    true,
    "short",
  ]);
});
