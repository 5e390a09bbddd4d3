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

  it("keeps the spaces inside a word, and sees none where a solid one is parted", () => {
    expect(findSlips("อย่าง สม่า เสมอ")[0]?.edits).toEqual([{ from: 9, length: 1, text: "ำ" }]);
    expect(findSlips("ตามมาตรา การใช้")).toEqual([]);
  });
});
