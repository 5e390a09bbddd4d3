import { FY2568 } from "../../../src/core/frameworks/data/fy2568";
import { readIssue } from "../../../src/core/recognition/read-issue";
import { issueLabels } from "../../../src/core/templates/issue-labels";

it.each([
  ["ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล", [9]],
  ["ตัวชี้วัดที่ ๙, ๑๐", [9, 10]],
  ["ตัวชี้วัดที่ 9 และ 10", [9, 10]],
  ["ตัวชี้วัด 1/2", [1, 2]],
  ["ตัวชี้วัด ที่ ๙", [9]],
  ["ตัวชี้วัดที่ 9.1", [9]],
  ["ตัวชี้วัดที่ 9\nตัวชี้วัดที่ 10", [9, 10]],
  ["การป้องกัน การทุจริต", [10]],
  ["การใช้ทรัพย์สินของทางราชการ", [4]],
  ["การเปิดเผยข้อมูล และการป้องกันการทุจริต", [9, 10]],
  ["9", [9]],
  ["๑๐", [10]],
  [9, [9]],
  ["ตัวชี้วัดที่ 100", []],
  ["ตัวชี้วัดที่ 2568", []],
  ["ตัวชี้วัดที่ 11", []],
  ["ปี 2568", []],
  ["ข้อ 9", []],
  ["#N/A", []],
  ["", []],
  [null, []],
  [true, []],
])("%j names the indicators %j", (value, indicators) => {
  expect(readIssue(value, FY2568).indicators).toEqual(indicators);
});

it("every entry of the issue list names itself", () => {
  const labels = issueLabels(FY2568);
  const readings = labels.map((label) => readIssue(label, FY2568));
  expect(readings.slice(0, 10).map(({ indicators }) => indicators)).toEqual(
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((no) => [no]),
  );
  expect(readings.slice(10).map(({ fixedIssues }) => fixedIssues)).toEqual([1, 2, 3, 4, 5, 6, 7].map((no) => [no]));
});
