import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IRunPropertiesOptions,
} from "docx";
import type { WordAlign, WordCell, WordRow, WordTable } from "../../core/word/word-document";
import { halfPoints } from "./measures";
import { ALIGNMENTS } from "./paragraph";
import { linesOf } from "./plain-text";

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const PERCENT = 100;
const CELL_MARGIN_TWIPS = 57;

/** A table as wide as the text, of a width in twips. */
export function tableOf(table: WordTable, width: number): Table {
  const widths = table.columns.map(({ share }) => Math.floor((width * share) / PERCENT));
  const header = { isHeader: true };
  const body = { isHeader: false };
  const line = table.lines === "all" ? LINE : NO_LINE;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: CELL_MARGIN_TWIPS, right: CELL_MARGIN_TWIPS },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [
      ...table.headerRows.map((row) => rowOf(row, table, widths, header)),
      ...table.bodyRows.map((row) => rowOf(row, table, widths, body)),
    ],
  });
}

interface RowKind {
  /** Whether the row repeats on every page, its texts bold and centred. */
  readonly isHeader: boolean;
}

function rowOf(
  { cells, mayBreak = false }: WordRow,
  table: WordTable,
  widths: readonly number[],
  kind: RowKind,
): TableRow {
  return new TableRow({
    cantSplit: !mayBreak,
    ...(kind.isHeader && { tableHeader: true }),
    children: cells.map((cell) => cellOf(cell, table, widths, kind)),
  });
}

function cellOf(cell: WordCell, table: WordTable, widths: readonly number[], { isHeader }: RowKind): TableCell {
  const { column, columns, rows, text } = cell;
  const align: WordAlign = isHeader ? "centre" : (table.columns[column]?.align ?? "left");
  return new TableCell({
    width: { size: sum(widths.slice(column, column + columns)), type: WidthType.DXA },
    ...(columns > 1 && { columnSpan: columns }),
    ...(rows > 1 && { rowSpan: rows }),
    verticalAlign: isHeader ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    children: linesOf(text).map(
      (line) =>
        new Paragraph({
          alignment: ALIGNMENTS[align],
          children: line === "" ? [] : [lineRun(line, isHeader, table.size)],
        }),
    ),
  });
}

function lineRun(text: string, isBold: boolean, size: number | undefined): TextRun {
  const look: IRunPropertiesOptions = {
    ...(isBold && { bold: true }),
    ...(size !== undefined && { size: halfPoints(size) }),
  };
  return new TextRun({ text, ...look });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
