import fc from "fast-check";
import type { CellValue } from "../../src/core/sheet/cell-value";
import type { RangeRef } from "../../src/core/sheet/range-ref";
import { PLAIN_LOOK } from "../../src/adapters/xlsx/look/cell-looks";
import { cellMove } from "../../src/workbench/state/cell-move";
import { copyName } from "../../src/workbench/state/copy-name";
import { gridWindow, scrollTo } from "../../src/workbench/state/grid-window";
import { inkOn } from "../../src/workbench/state/ink-on";
import { rowCells } from "../../src/workbench/state/row-cells";
import { sheetModel, type SheetModel } from "../../src/workbench/state/sheet-model";
import { indexAt, startOf, trackOf } from "../../src/workbench/state/track";
import "../core/fixed-seed";

function modelOf(cells: readonly (readonly CellValue[])[], merges: readonly RangeRef[] = [], hidden = -1): SheetModel {
  return sheetModel(
    {
      id: "1",
      name: "ทดสอบ",
      visibility: "visible",
      marker: null,
      isProtected: false,
      hiddenRows: [],
      grid: { origin: { row: 0, column: 0 }, cells },
      unread: null,
    },
    {
      frozen: { rows: 1, columns: 1 },
      widthOf: (column) => (column === hidden ? 0 : 40),
      heightOf: () => 20,
      merges,
      lookOf: () => PLAIN_LOOK,
      rules: [],
      drawings: 0,
      extent: { rows: cells.length, columns: cells[0]?.length ?? 0 },
    },
  );
}

const press = (model: SheetModel, row: number, column: number, key: string, isControl = false) => {
  const at = cellMove(model, { row, column }, { key, isControl }, 10);
  return at === null ? null : [at.row, at.column];
};

describe("the keys of the grid", () => {
  const model = modelOf([
    ["ก", "ข", null, "ค"],
    ["ง", null, null, null],
    ["จ", "ฉ", "ช", "ซ"],
  ]);

  it.each([
    [0, 0, "ArrowRight", false, [0, 1]],
    [0, 0, "ArrowUp", false, [0, 0]],
    [2, 1, "ArrowLeft", false, [2, 0]],
    [0, 0, "ArrowRight", true, [0, 1]],
    [0, 1, "ArrowRight", true, [0, 3]],
    [0, 0, "ArrowDown", true, [2, 0]],
    [0, 3, "ArrowDown", true, [2, 3]],
    [2, 2, "Home", false, [2, 0]],
    [0, 0, "End", false, [0, 3]],
    [2, 2, "Home", true, [0, 0]],
    [0, 0, "End", true, [2, 3]],
    [2, 2, "PageDown", false, [11, 2]],
    [2, 2, "PageUp", false, [0, 2]],
    [2, 2, "x", false, null],
  ] as const)("from %i,%i %s (Ctrl %p) leads to %p", (row, column, key, isControl, to) => {
    expect(press(model, row, column, key, isControl)).toEqual(to);
  });

  it("take a merged range as one cell and pass hidden columns", () => {
    const merged = modelOf([["ก"]], [{ row: 1, column: 1, rows: 2, columns: 2 }], 4);
    expect(press(merged, 1, 0, "ArrowRight")).toEqual([1, 1]);
    expect(press(merged, 1, 1, "ArrowRight")).toEqual([1, 3]);
    expect(press(merged, 1, 1, "ArrowDown")).toEqual([3, 1]);
    expect(press(merged, 3, 2, "ArrowUp")).toEqual([1, 1]);
    expect(press(merged, 0, 3, "ArrowRight")).toEqual([0, 5]);
  });
});

describe("what is drawn", () => {
  it("finds the row at every place", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 60 }),
        fc.nat(2000),
        (sizes, place) => {
          const track = trackOf(sizes.length, (index) => sizes[index] ?? 0);
          const index = indexAt(track, place);
          expect(startOf(track, index)).toBeLessThanOrEqual(place);
          if (index < sizes.length - 1) expect(startOf(track, index + 1)).toBeGreaterThan(place);
        },
      ),
    );
  });

  it("is a small part of a sheet of thousands of rows, wherever one scrolls", () => {
    const model = modelOf(Array.from({ length: 5000 }, (_, row) => [`แถว ${String(row)}`]));
    for (const top of [0, 1000, 50_000, 112_000]) {
      const { rows } = gridWindow(model, { top, left: 0, width: 600, height: 500 });
      expect(rows.last - rows.first).toBeLessThan(50);
    }
  });

  it("comes into sight by the least scrolling", () => {
    const model = modelOf(Array.from({ length: 500 }, () => ["ก"]));
    const sight = { top: 0, left: 0, width: 400, height: 230 };
    const shown = gridWindow(model, sight);
    expect(scrollTo(model, shown, sight, { row: 3, column: 0 })).toEqual({ top: 0, left: 0 });
    const { top } = scrollTo(model, shown, sight, { row: 100, column: 0 });
    expect(top).toBe(startOf(model.rows, 101) - sight.height);
    expect(scrollTo(model, shown, { ...sight, top }, { row: 1, column: 0 }).top).toBe(0);
  });

  it("freezes nothing that would leave no room to scroll", () => {
    expect(gridWindow(modelOf([["ก"]]), { top: 0, left: 0, width: 60, height: 30 }).frozen).toEqual({
      rows: 0,
      columns: 0,
    });
  });

  it("lets a text run over empty neighbours and no further, and draws a merged range once", () => {
    const model = modelOf([["ยาว", null, null, "ข"]], [{ row: 1, column: 0, rows: 2, columns: 2 }]);
    const width = startOf(model.columns, 1);
    expect(rowCells(model, 0, { first: 0, last: 3 }).map(({ room }) => room)[0]).toBe(3 * width);
    const [first, second] = rowCells(model, 1, { first: 0, last: 3 });
    expect([first?.columns, first?.rows, first?.width, second?.at.column]).toEqual([2, 2, 2 * width, 2]);
    expect(rowCells(model, 2, { first: 0, last: 3 })[0]).toMatchObject({
      at: { row: 2, column: 2 },
      before: 2 * width,
    });
  });
});

describe("the name of a copy", () => {
  it.each([
    ["plan.xlsx", 0, "plan-ita.xlsx"],
    ["plan.xlsx", 1, "plan-ita-2.xlsx"],
    ["plan-ita.xlsx", 0, "plan-ita-2.xlsx"],
    ["plan-ita-2.XLSX", 0, "plan-ita-3.xlsx"],
    ["แผน", 0, "แผน-ita.xlsx"],
  ])("%s after %i copies is %s", (name, count, expected) => {
    expect(copyName(name, count)).toBe(expected);
  });
});

describe("ink on a fill", () => {
  it("keeps its hue where a darker or lighter shade of it can be read", () => {
    expect(inkOn("#FFFFFF", "#FF0000")).toBe("#E60000");
    expect(inkOn("#292929", "#FF0000")).toBe("#FF6666");
    expect(inkOn("#292929", "#000000")).toBe("#FFFFFF");
  });

  it("is the file's own where it can be read, else black or white", () => {
    expect(inkOn("#FFFFFF", "#1F1F1F")).toBe("#1F1F1F");
    expect(inkOn("#1F3864", "#1F1F1F")).toBe("#FFFFFF");
    expect(inkOn("#FFF8E1", null)).toBe("#000000");
  });
});
