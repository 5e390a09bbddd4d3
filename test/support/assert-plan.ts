import type { RangeRef } from "../../src/core/sheet/range-ref";
import type { SheetPlan } from "../../src/core/sheet/sheet-plan";
import { toA1 } from "../../src/core/sheet/cell-ref";

const FORBIDDEN = /[:\\/?*[\]\p{Cc}]/u;
const LONGEST_TITLE = 31;
const LONGEST_LITERAL = 255;

/** Holds a plan to what every host needs of one. */
export function assertPlan(plan: SheetPlan): void {
  assertTitle(plan.title);
  assertBlocks(plan);
  for (const range of rangesOf(plan)) assertRange(range);
  for (const formula of formulasOf(plan)) assertFormula(formula);
  expect(plan.columnWidths.every((width) => width > 0 && width <= 255)).toBe(true);
  expect(plan.rowHeights.every(({ points }) => points > 0 && points <= 409)).toBe(true);
  const { margins, repeatRows, orientation } = plan.page;
  expect(Object.values(margins).every((margin) => margin >= 0.5 && margin <= 4)).toBe(true);
  if (plan.marker.spec !== "agency") expect(orientation).toBe("landscape");
  if (repeatRows !== null) expect(repeatRows.count).toBe(1);
}

function assertTitle(title: string): void {
  expect(title).not.toMatch(FORBIDDEN);
  expect(title).not.toMatch(/^'|'$|^\s|\s$|^$/u);
  expect(title.toLowerCase()).not.toBe("history");
  expect(title.length).toBeLessThanOrEqual(LONGEST_TITLE);
}

function assertBlocks({ blocks }: SheetPlan): void {
  const places = blocks.flatMap(({ at, cells }) =>
    cells.flatMap((row, r) => row.map((_, c) => toA1({ row: at.row + r, column: at.column + c }))),
  );
  expect(new Set(places).size).toBe(places.length);
  for (const { cells } of blocks) {
    expect(new Set(cells.map((row) => row.length)).size).toBe(1);
    for (const cell of cells.flat()) if (typeof cell === "number") expect(Number.isFinite(cell)).toBe(true);
  }
}

function rangesOf({ styles, merges, lists, highlights, names, page, chart }: SheetPlan): readonly RangeRef[] {
  const charted =
    chart === null ? [] : [chart.at, chart.categories, chart.line.values, ...chart.bars.map(({ values }) => values)];
  return [
    ...[...styles, ...lists, ...highlights, ...names].map(({ range }) => range),
    ...merges,
    ...charted,
    ...(page.printArea === null ? [] : [page.printArea]),
  ];
}

function assertRange({ row, column, rows, columns }: RangeRef): void {
  expect(Math.min(row, column)).toBeGreaterThanOrEqual(0);
  expect(Math.min(rows, columns)).toBeGreaterThanOrEqual(1);
  expect(row + rows).toBeLessThanOrEqual(1_048_576);
  expect(column + columns).toBeLessThanOrEqual(16_384);
}

function formulasOf({ blocks, highlights }: SheetPlan): readonly string[] {
  const inCells = blocks.flatMap(({ cells }) =>
    cells.flat().flatMap((cell) => (cell !== null && typeof cell === "object" ? [cell.formula] : [])),
  );
  return [...inCells, ...highlights.map(({ formula }) => formula)];
}

function assertFormula(formula: string): void {
  expect(formula.startsWith("=")).toBe(true);
  expect(formula.length).toBeLessThanOrEqual(8192);
  for (const [, literal = ""] of formula.matchAll(/"((?:[^"]|"")*)"/gu)) {
    expect(literal.replaceAll('""', '"').length).toBeLessThanOrEqual(LONGEST_LITERAL);
  }
}
