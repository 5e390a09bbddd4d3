import type { CellBlock, DigitStyle, PlanCell, RowHeight, SheetPlan, StyledRange } from "../sheet/sheet-plan";
import type { RangeRef } from "../sheet/range-ref";
import { tabTitle } from "../sheet/tab-title";
import { fingerprintOfPlan } from "../summary/summary-fingerprint";
import { TAB_TITLES } from "../templates/tab-titles";
import { buildReportTable } from "./build-report-table";
import type { ReportLayout } from "./report-layout";
import type { ReportModel } from "./report-model";
import type { ReportTable } from "./report-table";
import { sheetRows, type SheetRows } from "./sheet-rows";
import { signatureCells } from "./signature-cells";

export interface ReportRequest {
  readonly layout: ReportLayout;
  readonly digits: DigitStyle;
  readonly takenTitles: readonly string[];
  /** The title of the sheet that this one replaces. */
  readonly title?: string | undefined;
}

/** What A4 across holds at its full size between the margins: the widths of all columns in characters. */
const PAPER_WIDTH = 138;
/** And its height between them, in points. */
const PAPER_POINTS = 500;
const MARGINS = { top: 1.5, right: 1.5, bottom: 1.8, left: 1.5 } as const;
/** Blank rows enough that nobody takes what stands below for rows of the table. */
const ROWS_BELOW = 3;
const BLANK_POINTS = 9;
const TITLE_POINTS = 27;

/** A report or a plan in a published layout as a sheet that prints as the document does. */
export function planReport(model: ReportModel, request: ReportRequest): SheetPlan {
  const table = buildReportTable(model, request.layout, request.digits);
  const plan = paintedReport(table, request);
  return { ...plan, marker: { spec: "report", key: reportKey(table.layout, fingerprintOfPlan(plan)) } };
}

/** What the marker of a report carries: its layout, and what stands for its cells. */
export function reportKey(layout: string, fingerprint: string): string {
  return `${layout}/${fingerprint}`;
}

function paintedReport(table: ReportTable, request: ReportRequest): SheetPlan {
  const laidOut = layOut(table);
  const { header, body, foot, titles, headerRow, bodyRow, widths } = laidOut;
  const columns = widths.length;
  return {
    marker: { spec: "report", key: "" },
    title: request.title ?? tabTitle(TAB_TITLES[request.layout.kind], request.takenTitles),
    tabColour: "orange",
    digits: table.digits,
    blocks: [
      { at: { row: 0, column: 0 }, cells: table.titles.map((line) => [line]) },
      block(header, headerRow, columns),
      ...(body.heights.length === 0 ? [] : [block(body, bodyRow, columns)]),
      ...foot.blocks,
    ],
    styles: [
      ...titles.map((range): StyledRange => ({ range, style: "report-title" })),
      { range: { row: headerRow, column: 0, rows: header.heights.length, columns }, style: "header" },
      ...bodyStyles(table, bodyRow, body.heights.length),
      ...foot.styles,
    ],
    merges: [...titles, ...merges(header, headerRow), ...merges(body, bodyRow), ...foot.merges],
    columnWidths: widths,
    rowHeights: rowHeights(laidOut),
    lists: [],
    highlights: [],
    names: [],
    freeze: { rows: bodyRow, columns: 0 },
    page: {
      orientation: "landscape",
      fit: "width",
      repeatRows: { first: headerRow, count: header.heights.length },
      printArea: { row: 0, column: 0, rows: foot.end, columns },
      margins: MARGINS,
      footer: table.digits === "thai" ? "thai-page-number" : "page-number",
    },
    charts: [],
  };
}

/** Where everything stands: titles, an empty row, the header, the rows, narrow empty rows, and what stands below. */
function layOut(table: ReportTable) {
  const widths = table.columns.map(({ share }) => Math.round((share * PAPER_WIDTH) / 10) / 10);
  const header = sheetRows(table.headerRows, [], widths, PAPER_POINTS);
  const keys = table.columns.map(({ key }) => key);
  const body = sheetRows(table.bodyRows, keys, widths, PAPER_POINTS - sum(header.heights));
  const headerRow = table.titles.length + 1;
  const bodyRow = headerRow + header.heights.length;
  const below = bodyRow + body.heights.length + ROWS_BELOW;
  const titles = table.titles.map((_, row): RangeRef => ({ row, column: 0, rows: 1, columns: widths.length }));
  return { widths, header, body, foot: signatureCells(table, widths, below), titles, headerRow, bodyRow, below };
}

function rowHeights({ titles, header, headerRow, body, bodyRow, below, foot }: ReturnType<typeof layOut>) {
  return [
    ...titles.map(({ row }): RowHeight => ({ row, points: TITLE_POINTS })),
    ...heights(header, headerRow),
    ...heights(body, bodyRow),
    ...Array.from({ length: ROWS_BELOW }, (_, row) => ({ row: below - ROWS_BELOW + row, points: BLANK_POINTS })),
    ...foot.rowHeights,
  ];
}

function block({ cells, heights: rows }: SheetRows, row: number, columns: number): CellBlock {
  const block = rows.map(() => Array.from({ length: columns }, (): PlanCell => null));
  for (const cell of cells) block[cell.row]?.splice(cell.column, 1, cell.text === "" ? null : cell.text);
  return { at: { row, column: 0 }, cells: block };
}

function merges({ cells }: SheetRows, below: number): readonly RangeRef[] {
  return cells
    .filter(({ rows, columns }) => rows * columns > 1)
    .map(({ row, column, rows, columns }) => ({ row: below + row, column, rows, columns }));
}

function heights({ heights: points }: SheetRows, below: number): readonly RowHeight[] {
  return points.map((height, row) => ({ row: below + row, points: height }));
}

function bodyStyles({ columns }: ReportTable, row: number, rows: number): readonly StyledRange[] {
  if (rows === 0) return [];
  return columns.map(({ align }, column) => ({
    range: { row, column, rows, columns: 1 },
    style: align === "centre" ? "centred" : "text",
  }));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
