import { measureStatus } from "../../../src/core/report/measure-status";

it.each([
  [["done", "done"], "done"],
  [["done", "not-started"], "in-progress"],
  [["in-progress", null], "in-progress"],
  [["done", null], null],
  [["done", "cancelled"], "done"],
  [["cancelled", "cancelled"], "cancelled"],
  [["not-started", "not-started"], "not-started"],
  [[], null],
] as const)("the statuses %j of a measure's departments come to %s", (statuses, expected) => {
  expect(measureStatus(statuses)).toBe(expected);
});
