import { FRAMEWORKS } from "../../../src/core/frameworks";
import { readMiswrittenNames } from "../../../src/core/instruments/read-instrument-names";

it("no official name of any year is miswritten", () => {
  const names = FRAMEWORKS.flatMap(({ instruments }) => instruments.flatMap(({ name, aliases }) => [name, ...aliases]));
  for (const name of names) expect(readMiswrittenNames(`ตาม${name} (OIT)`)).toEqual([]);
});

it.each([
  ["แบบวัดเปิดเผยข้อมูลสาธารณะ (OIT)", "แบบวัดการเปิดเผยข้อมูลสาธารณะ"],
  ["๓. แบบตรวจการเปิดเผยสาธารณะ", "แบบตรวจการเปิดเผยข้อมูลสาธารณะ"],
  ["แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภาคนอก (EIT)", "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก"],
])("%s should be %s", (text, official) => {
  const [found] = readMiswrittenNames(text);
  expect(found).toMatchObject({ official, language: "th" });
  expect(text.slice(found?.from, (found?.from ?? 0) + (found?.typed.length ?? 0))).toBe(found?.typed);
});

it.each([
  "แบบวัดความพึงพอใจ (ฉบับย่อ)",
  "ตอบแบบวัด (IIT)",
  "แบบวัดการเปิดเผยข้อมูลสาธารณะของหน่วยงานเราในปีนี้",
  "Integrity and Transparency Assessment (ITA)",
  "Open Data Integrity and Transparency Assessment : OIT",
])("%s is left alone", (text) => {
  expect(readMiswrittenNames(text)).toEqual([]);
});

it("a long text is read at once", () => {
  expect(readMiswrittenNames(`${"แบบวัด".repeat(5000)}${" ".repeat(5000)}`)).toEqual([]);
});
