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
    expect(cells.flat().filter((cell) => typeof cell === "number" && !Number.isFinite(cell))).toEqual([]);
  }
}

function rangesOf({ styles, merges, lists, highlights, names, page, charts }: SheetPlan): readonly RangeRef[] {
  const charted = charts.flatMap((chart) => [
    chart.at,
    chart.categories,
    ...seriesOf(chart).map(({ values }) => values),
  ]);
  return [
    ...[...styles, ...lists, ...highlights, ...names].map(({ range }) => range),
    ...merges,
    ...charted,
    ...(page.printArea === null ? [] : [page.printArea]),
  ];
}

function seriesOf(chart: SheetPlan["charts"][number]) {
  return chart.kind === "stacked-bars" ? chart.parts : [...chart.bars, chart.line];
}

function assertRange({ row, column, rows, columns }: RangeRef): void {
  const isInside = row >= 0 && column >= 0 && row + rows <= 1_048_576 && column + columns <= 16_384;
  expect([row, column, rows, columns, isInside && rows >= 1 && columns >= 1]).toEqual([
    row,
    column,
    rows,
    columns,
    true,
  ]);
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
