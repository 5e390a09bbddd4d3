import { toA1 } from "../../../core/sheet/cell-ref";
import type { PlanCell, SheetPlan, StyleName } from "../../../core/sheet/sheet-plan";
import { cellXml } from "./cell-xml";
import { likelyHeight } from "./row-height";

interface PlannedCell {
  readonly value: PlanCell;
  readonly style: StyleName | null;
}

export interface CellPainter {
  readonly formatOf: (style: StyleName) => number;
  /** Taken from every serial that is shown as a date: 0, but in workbooks that count days from 1904. */
  readonly serialShift: number;
}

/** The rows of a plan: its content, and an empty formatted cell wherever it only paints. */
export function sheetDataXml(plan: SheetPlan, { formatOf, serialShift }: CellPainter): string {
  const cells = plannedCells(plan);
  const heights = new Map(plan.rowHeights.map(({ row, points }) => [row, points]));
  const rows = [...new Set([...cells.keys(), ...heights.keys()])].sort((a, b) => a - b);
  const xml = rows.map((row) => {
    const inRow = [...(cells.get(row) ?? [])].sort(([a], [b]) => a - b);
    const height = heights.get(row);
    const likely = inRow.map(([column, { value, style }]) => likelyHeight(plan, row, column, value, style ?? "text"));
    const fitted = String(Math.max(...likely));
    const size = height === undefined ? ` ht="${fitted}"` : ` ht="${String(height)}" customHeight="1"`;
    const content = inRow.map(([column, { value, style }]) => {
      const number = typeof value === "number" && style === "date" ? value - serialShift : value;
      const format = style === null ? "" : String(formatOf(style));
      return cellXml({ reference: toA1({ row, column }), style: format, prefix: "" }, number);
    });
    return `<row r="${String(row + 1)}"${size}>${content.join("")}</row>`;
  });
  return `<sheetData>${xml.join("")}</sheetData>`;
}

function plannedCells({ blocks, styles }: SheetPlan): ReadonlyMap<number, ReadonlyMap<number, PlannedCell>> {
  const rows = new Map<number, Map<number, PlannedCell>>();
  const rowOf = (row: number): Map<number, PlannedCell> => {
    const known = rows.get(row) ?? new Map<number, PlannedCell>();
    rows.set(row, known);
    return known;
  };
  for (const { at, cells } of blocks) {
    for (const [index, values] of cells.entries()) {
      const row = rowOf(at.row + index);
      for (const [offset, value] of values.entries()) {
        if (value !== null) row.set(at.column + offset, { value, style: null });
      }
    }
  }
  for (const { range, style } of styles) {
    for (let line = range.row; line < range.row + range.rows; line += 1) {
      const row = rowOf(line);
      for (let column = range.column; column < range.column + range.columns; column += 1) {
        row.set(column, { value: row.get(column)?.value ?? null, style });
      }
    }
  }
  return rows;
}
