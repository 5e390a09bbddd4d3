import { namedYears } from "../../../src/core/titles/named-years";

const yearsOf = (text: string) => namedYears(text).map(({ year }) => year);

it.each([
  ["ประจำปีงบประมาณ พ.ศ. ๒๕๖๖", [2566]],
  ["ประจำปี 2567 และในปีงบประมาณ๒๕๖๘", [2567, 2568]],
  ["งบประมาณ พ.ศ.. ๒๕๖๘", [2568]],
  ["ยุทธศาสตร์ชาติ (พ.ศ. ๒๕๖๑ - ๒๕๘๐)", []],
  ["วันที่ ๒๓ มกราคม ๒๕๖๖", []],
  ["โทร ๒๕๖๖", []],
  ["ปี ๒๕๖๖๑", []],
])("reads the years of %s", (text, years) => {
  expect(yearsOf(text)).toEqual(years);
});

it("says where the digits stand", () => {
  const text = "ในปี ๒๕๖๘ นี้";
  const [named] = namedYears(text);
  expect(text.slice(named?.from, named?.to)).toBe("๒๕๖๘");
});
