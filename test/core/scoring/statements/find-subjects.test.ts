import { labelSubject } from "../../../../src/core/scoring/statements/find-subjects";

it.each([
  ["ค่าเฉลี่ย IIT", { kind: "instrument", instrument: "IIT" }],
  ["คะแนนรวมตามประกาศ ป.ป.ช.", { kind: "overall" }],
  ["คะแนนเฉลี่ยรวม", { kind: "overall" }],
  ["รวม", { kind: "overall" }],
  ["EIT ส่วนที่ 1 (ถ้ามี)", { kind: "other" }],
  ["ระดับผลการประเมิน", null],
  ["ค่าเฉลี่ย IIT และ EIT", null],
  ["", null],
])("the label %s is of %j", (label, expected) => {
  expect(labelSubject(label)).toEqual(expected);
});
