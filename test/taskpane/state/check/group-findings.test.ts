import { groupFindings } from "../../../../src/taskpane/state/check/group-findings";
import { findingAt } from "../../../support/fake-report";

it("puts errors before warnings and notes, and within these the largest group first", () => {
  const groups = groupFindings([
    findingAt("ก", 1, { ruleId: "note", severity: "info" }),
    findingAt("ก", 2, { ruleId: "warning", severity: "warning" }),
    findingAt("ก", 3, { ruleId: "one" }),
    findingAt("ก", 4, { ruleId: "two" }),
    findingAt("ก", 5, { ruleId: "two" }),
  ]);
  expect(groups.map(({ ruleId }) => ruleId)).toEqual(["two", "one", "warning", "note"]);
  expect(groups[0]?.findings.map(({ at }) => at?.row)).toEqual([4, 5]);
});

it("a group is as grave as its worst finding", () => {
  const groups = groupFindings([findingAt("ก", 1, { severity: "info" }), findingAt("ก", 2, { severity: "warning" })]);
  expect(groups.map(({ severity }) => severity)).toEqual(["warning"]);
});

it("no findings make no groups", () => {
  expect(groupFindings([])).toEqual([]);
});
