import { REPORT_LAYOUTS } from "../../../src/core/report/layouts";
import { layoutWord, layoutWords, readLayoutWord } from "../../../src/core/report/layout-word";

it("every layout has its word, each once, and is read from it", () => {
  expect(layoutWords()).toEqual(REPORT_LAYOUTS.map(({ id }) => layoutWord(id)));
  expect(new Set(layoutWords()).size).toBe(REPORT_LAYOUTS.length);
  for (const { id } of REPORT_LAYOUTS) {
    expect([readLayoutWord(layoutWord(id)), readLayoutWord(id)]).toEqual([id, id]);
  }
});

it.each([
  ["004e", "004-E"],
  ["  ๐๐๔-จ ", null],
  ["๐๐๐ รายงาน", "000"],
  ["001-B\u00A0แผน: ชื่อเดิม", "001-B"],
  ["", null],
  ["รายงาน: ผล และผลลัพธ์", null],
  ["0035", null],
  ["001A", null],
  ["constructor", null],
])("%j is read as %j", (text, id) => {
  expect(readLayoutWord(text)).toBe(id);
});
