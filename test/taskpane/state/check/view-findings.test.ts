import { amongFindings } from "../../../../src/core/validation/fixes/among-findings";
import { dayOfValue } from "../../../../src/taskpane/state/check/day-of-value";
import { editExcerpt } from "../../../../src/taskpane/state/check/edit-excerpt";
import { nextLimit } from "../../../../src/taskpane/state/check/shown-findings";
import {
  isFiltering,
  NO_FILTER,
  placesOf,
  viewFindings,
  WHOLE_WORKBOOK,
} from "../../../../src/taskpane/state/check/view-findings";
import { stepFrom } from "../../../../src/taskpane/state/check/walk-findings";
import { findingAt } from "../../../support/fake-report";

const BLANKS = Array.from({ length: 500 }, (_, row) => findingAt("กองช่าง", row));
const WARNING = findingAt("กองคลัง", 4, { ruleId: "term", severity: "warning", rowTitle: "เว็บไซต์" });
const WHOLE = findingAt(null, 0, { ruleId: "whole", severity: "info" });
const ALL = [WARNING, WHOLE, ...BLANKS];
const titleOf = ({ rowTitle }: (typeof ALL)[number]) => rowTitle ?? "";
const view = (filter: Partial<typeof NO_FILTER>) => viewFindings(ALL, { ...NO_FILTER, ...filter }, titleOf);
const NOWHERE = { current: null, position: 0, takesFocus: false };

describe("the view of findings", () => {
  it("lists all in the order of the groups, errors first, and cuts no count", () => {
    const { groups, hits } = view({});
    expect(groups.map(({ ruleId, findings }) => [ruleId, findings.length])).toEqual([
      ["blank-required", 500],
      ["term", 1],
      ["whole", 1],
    ]);
    expect([hits[0], hits[500], hits[501]]).toEqual([BLANKS[0], WARNING, WHOLE]);
  });

  it("filters by text however it is spelt, by severity and by sheet", () => {
    expect(view({ text: "เว็บ ไซต์" }).hits).toEqual([WARNING]);
    expect(view({ severity: "info" }).hits).toEqual([WHOLE]);
    expect(view({ sheet: WHOLE_WORKBOOK }).hits).toEqual([WHOLE]);
    expect(view({ sheet: "กองคลัง", severity: "error" }).hits).toEqual([]);
    expect([isFiltering(NO_FILTER), isFiltering({ ...NO_FILTER, text: " " })]).toEqual([false, false]);
    expect(placesOf(ALL)).toEqual(["กองคลัง", WHOLE_WORKBOOK, "กองช่าง"]);
  });
});

describe("a step from finding to finding", () => {
  const own = view({});

  it("begins at either end, goes round, and brings what is folded away into sight", () => {
    expect(stepFrom(own, NOWHERE, "next", {})).toEqual({ finding: BLANKS[0], position: 0, limit: 3 });
    expect(stepFrom(own, NOWHERE, "previous", {})).toEqual({ finding: WHOLE, position: 501, limit: 3 });
    const last = { current: WHOLE, position: 501, takesFocus: false };
    expect(stepFrom(own, last, "next", {})?.position).toBe(0);
    const third = { current: BLANKS[2] ?? null, position: 2, takesFocus: false };
    expect(stepFrom(own, third, "next", {})).toMatchObject({ position: 3, limit: 200 });
    const far = { current: BLANKS[200] ?? null, position: 200, takesFocus: false };
    expect(stepFrom(own, far, "previous", {})).toMatchObject({ position: 199, limit: 200 });
    expect(stepFrom(own, far, "next", {})).toMatchObject({ position: 201, limit: 400 });
  });

  it("goes on where a finding was that is gone, and nowhere where there is none", () => {
    const gone = { current: findingAt("กองช่าง", 9), position: 7, takesFocus: false };
    expect(stepFrom(own, gone, "next", {})?.position).toBe(7);
    expect(stepFrom(own, gone, "previous", {})?.position).toBe(6);
    expect(stepFrom(view({ text: "ไม่มี" }), NOWHERE, "next", {})).toBeNull();
    expect(stepFrom(view({ severity: "info" }), { ...gone, position: 40 }, "next", {})?.finding).toBe(WHOLE);
  });
});

it("shows three, then 200 at a time, then three again", () => {
  expect([nextLimit(12, 3), nextLimit(12, 200), nextLimit(500, 3), nextLimit(500, 200), nextLimit(500, 600)]).toEqual([
    ...[200, 3, 200, 400, 3],
  ]);
});

describe("the excerpt of an edit", () => {
  it("shows the change with a few letters around it, marks staying with their letter", () => {
    expect(editExcerpt("ข้อ 027 ของปี", "ข้อ o27 ของปี")).toEqual({
      lead: "ข้อ ",
      before: "0",
      after: "o",
      tail: "27 ของปี",
    });
    expect(editExcerpt("พักู", "พักรู้")).toMatchObject({ lead: "พั", before: "กู", after: "กรู้", tail: "" });
    const long = "ก".repeat(80);
    expect(editExcerpt(`${long}ข${long}`, `${long}ค${long}`)).toEqual({
      lead: `…${"ก".repeat(24)}`,
      before: "ข",
      after: "ค",
      tail: `${"ก".repeat(24)}…`,
    });
  });

  it("makes spaces and characters that nobody sees visible", () => {
    expect(editExcerpt("ยกเลิก  ", "ยกเลิก")).toMatchObject({ before: "␣␣", after: "" });
    expect(editExcerpt("ยก\u200bเลิก", "ยกเลิก")).toMatchObject({ before: "␣", after: "" });
    expect(editExcerpt("ก\nข", "กข")).toMatchObject({ before: "↵", after: "" });
    expect(editExcerpt("ก\nข", "ก ค")).toMatchObject({ before: "↵ข", after: " ค" });
  });
});

it("tells a day's number from any other", () => {
  expect([dayOfValue(46112), dayOfValue(100), dayOfValue("46112"), dayOfValue(9_999_999)]).toEqual([
    ...["2026-03-31", null, null, null],
  ]);
});

describe("chosen findings", () => {
  it("one alone is known by all that it says, several by rule and cell", () => {
    const [first = WARNING, second = WARNING] = BLANKS;
    const again = { ...first, data: { header: "อื่น", row: 1 } };
    expect([first, again, second].map(amongFindings([first]))).toEqual([true, false, false]);
    expect([first, again, second, WARNING].map(amongFindings([first, second]))).toEqual([true, true, true, false]);
    expect(amongFindings([WHOLE, first])(WHOLE)).toBe(true);
  });
});
