import type { RangeRef } from "../sheet/range-ref";
import type { CellBlock, ListValidation, PageSetup, StyledRange, StyleName } from "../sheet/sheet-plan";
import type { ColumnSpec } from "./column-spec";
import { LIST_NAMES } from "./list-names";
import { HEADER_ROW } from "./table-specs";

/** Rows drawn ready to be filled; lists reach further, so that a longer tab keeps its drop-downs. */
export const DRAWN_ROWS = 25;
export const LISTED_ROWS = 200;

const TITLE_POINTS = 30;
const HEADER_POINTS = 48;

/** The title, subtitle and header rows of a standard table. */
export function headingBlocks(title: string, subtitle: string, headers: readonly string[]): readonly CellBlock[] {
  return [
    { at: { row: 0, column: 0 }, cells: [[title], [subtitle]] },
    { at: { row: HEADER_ROW, column: 0 }, cells: [headers] },
  ];
}

export function headingStyles(columns: number): readonly StyledRange[] {
  return [
    { range: { row: 0, column: 0, rows: 1, columns: 1 }, style: "title" },
    { range: { row: 1, column: 0, rows: 1, columns: 1 }, style: "subtitle" },
    { range: { row: HEADER_ROW, column: 0, rows: 1, columns }, style: "header" },
  ];
}

export const HEADING_HEIGHTS = [
  { row: 0, points: TITLE_POINTS },
  { row: HEADER_ROW, points: HEADER_POINTS },
] as const;

/** The cells of one column below the header. */
export function columnRange(column: number, rows: number): RangeRef {
  return { row: HEADER_ROW + 1, column, rows, columns: 1 };
}

/** One style a column over the drawn rows. */
export function bodyStyles(columns: readonly ColumnSpec[]): readonly StyledRange[] {
  return columns.map((spec, column) => ({ range: columnRange(column, DRAWN_ROWS), style: styleOf(spec) }));
}

function styleOf({ kind }: ColumnSpec): StyleName {
  if (kind === "date") return "date";
  return kind === "number" ? "score" : "input";
}

/** The drop-down lists of a table: statuses are closed, issues and owners may be typed as well. */
export function bodyLists(columns: readonly ColumnSpec[]): readonly ListValidation[] {
  return columns.flatMap((spec, column): readonly ListValidation[] => {
    const range = columnRange(column, LISTED_ROWS);
    if (spec.kind === "status") {
      return [{ range, source: LIST_NAMES.statuses, strictness: "stop", prompt: "เลือกสถานะจากรายการ" }];
    }
    if (spec.kind === "owners") {
      return [
        {
          range,
          source: LIST_NAMES.owners,
          strictness: "warning",
          prompt: "เลือกส่วนราชการ หรือพิมพ์หลายส่วนราชการคั่นด้วยจุลภาค",
        },
      ];
    }
    if (spec.kind === "issue") {
      return [{ range, source: LIST_NAMES.issues, strictness: "warning", prompt: "เลือกตัวชี้วัดหรือประเด็นที่มาตรการนี้ตอบ" }];
    }
    return [];
  });
}

/** A4 landscape with the header row on every page and a page number. */
export const LANDSCAPE_PAGE: PageSetup = {
  orientation: "landscape",
  fit: "width",
  repeatRows: { first: HEADER_ROW, count: 1 },
  printArea: null,
  margins: { top: 1.5, right: 1, bottom: 1.5, left: 1 },
  footer: "page-number",
};
