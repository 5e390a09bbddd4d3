import { isCross } from "../../../src/core/statuses/read-status-ticks";
import { unscrambledStatus } from "../../../src/core/statuses/unscrambled-status";

it.each([
  ["ดำเนินการเมื่อแล้ว วันที่ ๒๓ มกราคม ๒๕๖๖", "ดำเนินการแล้ว เมื่อวันที่ ๒๓ มกราคม ๒๕๖๖"],
  ["ดำเนินการเมื่อแล้ว 23 ม.ค. 66", "ดำเนินการแล้ว เมื่อวันที่ 23 ม.ค. 66"],
])("puts the words of “%s” in order", (text, expected) => {
  expect(unscrambledStatus(text)).toBe(expected);
  expect(unscrambledStatus(expected)).toBeNull();
});

it.each([
  "",
  "ดำเนินการแล้ว เมื่อวันที่ ๒๓ มกราคม ๒๕๖๖",
  "เมื่อวันที่ ๒๓ มกราคม ๒๕๖๖ ดำเนินการแล้ว",
  "ประชุมเมื่อวันที่ ๒๓ มกราคม ๒๕๖๖",
  "ดำเนินการเมื่อแล้ว",
])("leaves “%s” alone", (text) => {
  expect(unscrambledStatus(text)).toBeNull();
});

it("tells crosses from other ticks", () => {
  expect(["x", " ✗ ", "☒", "/", "✓", "xx", true, null].map(isCross)).toEqual([
    ...[true, true, true],
    ...[false, false, false, false, false],
  ]);
});
