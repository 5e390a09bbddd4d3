import type { CellValue } from "../../../src/core/sheet/cell-value";
import { EMPTY_GRID, type Grid } from "../../../src/core/sheet/grid";
import type { PlanCell } from "../../../src/core/sheet/sheet-plan";
import { firstDifference } from "../../../src/core/sheet/verify-plan";
import { plainPlan } from "../../contract/sample-plans";

function difference(planned: readonly (readonly PlanCell[])[], cells: readonly (readonly CellValue[])[]): unknown {
  const grid: Grid = { origin: { row: 0, column: 0 }, cells };
  return firstDifference(plainPlan("ก", planned), grid);
}

describe("firstDifference", () => {
  it("finds none where every cell holds what was planned", () => {
    expect(difference([["ก", 1, null, ""]], [["ก", 1, null, null]])).toBeNull();
    expect(difference([[null]], [])).toBeNull();
    expect(firstDifference(plainPlan("ก", []), EMPTY_GRID)).toBeNull();
  });

  it.each([
    ["another text", [["ก"]], [["ข"]], { row: 0, column: 0 }],
    ["a number that became a text", [["x", 7]], [["x", "7"]], { row: 0, column: 1 }],
    ["a text that became a number", [["x"], ["007"]], [["x"], [7]], { row: 1, column: 0 }],
    ["a text that became a formula's error", [["=1+"]], [["#NAME?"]], { row: 0, column: 0 }],
    ["a lost cell", [["x", "y"]], [["x"]], { row: 0, column: 1 }],
    [
      "a cell that nobody planned",
      [["x"]],
      [
        ["x", null],
        [null, "?"],
      ],
      { row: 1, column: 1 },
    ],
    ["a filled cell where none was planned", [[null]], [["?"]], { row: 0, column: 0 }],
  ])("finds %s", (_, planned, cells, place) => {
    expect(difference(planned, cells)).toEqual(place);
  });

  it("compares a formula by its value, and only where the reader has one", () => {
    const formula = { formula: "=A1", value: 80.77 };
    expect(difference([[formula]], [[80.77]])).toBeNull();
    expect(difference([[formula]], [[null]])).toBeNull();
    expect(difference([[formula]], [["#UNCALCULATED!"]])).toBeNull();
    expect(difference([[formula]], [["#REF!"]])).toEqual({ row: 0, column: 0 });
    expect(difference([[formula]], [[80.78]])).toEqual({ row: 0, column: 0 });
  });

  it("allows a number the last digits that hosts round differently", () => {
    expect(difference([[0.1 + 0.2]], [[0.3]])).toBeNull();
    expect(difference([[1]], [[1.000001]])).toEqual({ row: 0, column: 0 });
  });

  it("looks at each block where it stands", () => {
    const plan = plainPlan("ก", [], { blocks: [{ at: { row: 4, column: 2 }, cells: [["x"]] }] });
    expect(firstDifference(plan, { origin: { row: 4, column: 2 }, cells: [["x"]] })).toBeNull();
    expect(firstDifference(plan, { origin: { row: 4, column: 3 }, cells: [["x"]] })).toEqual({ row: 4, column: 2 });
  });
});
