import { yearsInPath } from "../../../src/core/evidence/years-in-path";

it.each([
  ["/ita/2566/o43.pdf", [2566]],
  ["/ปี๒๕๖๗/ita2568/", [2567, 2568]],
  ["/news/2566", []],
  ["/news/2566/2567", [2566]],
  ["/a?year=2566", []],
  ["/25661/a", []],
  ["/2440/2023/a", []],
  ["", []],
])("the years of %s", (path, years) => {
  expect(yearsInPath(path)).toEqual(years);
});
