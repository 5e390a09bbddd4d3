import { anyTitleAfter, fitsAYear, titlesOf, yearsOfCode } from "../../../src/core/items/code-years";
import { lastTitleIn } from "../../../src/core/items/item-titles";
import { foldText } from "../../../src/core/thai/fold-text";

const measures = { code: "o42", after: foldText("มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ปี 2566") };

it("a code with its title tells its years", () => {
  expect(yearsOfCode(measures)).toEqual(expect.arrayContaining([2563, 2564, 2565, 2566]));
  expect(yearsOfCode(measures)).not.toContain(2568);
  expect(yearsOfCode({ code: "o42", after: "อื่น" })).toEqual([]);
});

it("a title that is cut short still fits its code", () => {
  expect(fitsAYear({ code: "o27", after: foldText("หลักเกณฑ์การบริหารและพัฒนาทรัพยากร") }, [2563])).toBe(true);
  expect(fitsAYear(measures, [2568])).toBe(false);
});

it("of several titles the longest counts, and short ones do not", () => {
  expect(anyTitleAfter({ after: foldText("โครงสร้างและอำนาจหน้าที่") })?.title).toBe("โครงสร้างและอำนาจหน้าที่");
  expect(titlesOf(2564).some(({ title }) => title === "Q&A")).toBe(false);
  expect(titlesOf(null)).toEqual([]);
});

it("the last title in a text is the one before a reference", () => {
  const text = foldText("ข้อมูลการติดต่อ หรือระบบ E-Service ที่เป็นงานหลัก");
  expect(lastTitleIn(text, titlesOf(2566))?.title).toBe("E-Service");
  expect(lastTitleIn("", titlesOf(2566))).toBeNull();
});
