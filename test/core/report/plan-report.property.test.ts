import fc from "fast-check";
import "../fixed-seed";
import { REPORT_LAYOUTS } from "../../../src/core/report/layouts";
import { planReport } from "../../../src/core/report/plan-report";
import { LINE_POINTS } from "../../../src/core/report/sheet-rows";
import { wrappedLines } from "../../../src/core/report/wrapped-lines";
import type { SheetPlan } from "../../../src/core/sheet/sheet-plan";
import { FILLED, modelOf, type Filled } from "./filled-rows";

const LONG = fc
  .tuple(fc.constantFrom("ก", "ยาวมาก ", "บรรทัด\n"), fc.integer({ min: 1, max: 1500 }))
  .map(([piece, times]) => piece.repeat(times));
const LONG_ROWS: fc.Arbitrary<readonly Filled[]> = fc
  .tuple(FILLED, LONG, LONG, LONG)
  .map(([rows, measure, steps, result]) => [
    ...rows,
    { owner: "กองคลัง", cells: { issue: "เรื่อง", measure, steps, result } },
    { owner: "กองช่าง", cells: { issue: "เรื่อง", measure, steps: "อื่น", result: "ก" } },
    { owner: "", cells: { issue: "เรื่อง", measure, steps, owners: "กองช่าง" } },
  ]);

describe.each(REPORT_LAYOUTS.map((layout) => [layout.id, layout] as const))("layout %s", (_, layout) => {
  const planned = (rows: readonly Filled[]) => planReport(modelOf(rows), { layout, digits: "thai", takenTitles: [] });

  it("gives every text the height it needs, within what Excel allows", () => {
    fc.assert(
      fc.property(LONG_ROWS, (rows) => {
        const plan = planned(rows);
        expect(plan.rowHeights.filter(({ points }) => points <= 0 || points > 409)).toEqual([]);
        expect(clipped(plan)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it("loses no letter of a text that goes on in the next row", () => {
    fc.assert(
      fc.property(LONG, (text) => {
        const plan = planned([{ owner: "กองคลัง", cells: { measure: "ม", steps: text, result: text, owners: "ก" } }]);
        const shown = layout.columns.filter(({ key }) => key === "steps" || key === "result").length;
        const letters = (own: string) => own.replace(/[^ก]/gu, "").length;
        const body = plan.blocks
          .slice(2, 3)
          .flatMap(({ cells }) => cells.flat().map((cell) => (typeof cell === "string" ? cell : "")));
        expect(letters(body.join(""))).toBe(
          shown * letters(text) + (layout.columns.some(({ key }) => key === "owners") ? letters("กองคลัง") : 0),
        );
      }),
      { numRuns: 15 },
    );
  });

  it("repeats its header on A4 across, merges nothing twice and writes every text as text", () => {
    fc.assert(
      fc.property(FILLED, (rows) => {
        const plan = planned(rows);
        const { page, merges, blocks } = plan;
        expect(page).toMatchObject({ orientation: "landscape", fit: "width", footer: "thai-page-number" });
        const headers = layout.columns.some(({ group }) => group !== "") ? 2 : 1;
        expect(page.repeatRows).toEqual({ first: 4, count: headers });
        const covered = merges.flatMap(placesOf);
        expect(new Set(covered).size).toBe(covered.length);
        const cells = blocks.flatMap((block) => block.cells.flat());
        expect(cells.filter((cell) => cell !== null && typeof cell !== "string")).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});

function placesOf({ row, column, rows, columns }: SheetPlan["merges"][number]): readonly string[] {
  return Array.from({ length: rows * columns }, (_, index) => {
    return `${String(row + Math.floor(index / columns))},${String(column + (index % columns))}`;
  });
}

/** Texts of the table that are higher than the rows they stand in. */
function clipped({ blocks, merges, columnWidths, rowHeights, page }: SheetPlan): readonly string[] {
  const heights = new Map(rowHeights.map(({ row, points }) => [row, points]));
  const header = page.repeatRows?.first ?? 0;
  return blocks.flatMap(({ at, cells }) =>
    cells.flatMap((row, r) =>
      row.flatMap((text, c) => {
        if (typeof text !== "string" || at.row < header) return [];
        const place = { row: at.row + r, column: at.column + c };
        const merge = merges.find((own) => own.row === place.row && own.column === place.column);
        const { rows = 1, columns = 1 } = merge ?? {};
        const width = columnWidths.slice(place.column, place.column + columns).reduce((sum, own) => sum + own, 0);
        const needed = wrappedLines(text, width).length * LINE_POINTS;
        const given = Array.from({ length: rows }, (_, index) => heights.get(place.row + index) ?? 0);
        return given.reduce((sum, own) => sum + own, 0) < needed
          ? [`${JSON.stringify(place)} ${text.slice(0, 20)}`]
          : [];
      }),
    ),
  );
}
