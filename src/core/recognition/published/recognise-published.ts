import type { SheetSource } from "../sheet-source";
import { ANY_DEPARTMENTS } from "./any-departments";
import { assembleTables } from "./assemble-tables";
import { bandsOf } from "./bands";
import { buildTable } from "./build-table";
import { cellReader, type CellReader } from "./cell-reader";
import { continuedHeader } from "./continued-header";
import { findHeaders, type FoundHeader } from "./find-headers";
import { gridLines, type GridLines } from "./grid-lines";
import { headingsAbove } from "./headings-above";
import type { PublishedRow } from "./published-row";
import type { PublishedSheet, PublishedTable } from "./published-table";
import { readSegment } from "./read-segment";
import { linesOf, unusedLines } from "./unused-lines";

/**
 * Finds every table of a published layout in a sheet, wherever it stands, and reads its rows. Everything else in the
 * sheet is listed as unused. A sheet without any such table gives none; nothing is an error. The sheets of one workbook
 * share a reader. `before` is the last table of the sheet before, which may go on at the top of this one without a header.
 */
export function recognisePublished(
  source: SheetSource,
  reader = cellReader(ANY_DEPARTMENTS),
  before: PublishedTable | null = null,
): PublishedSheet {
  const tablesIn = (lines: GridLines) => readTables({ ...source, grid: lines.grid }, lines, reader, before);
  const lines = gridLines(source.grid);
  const whole = tablesIn(lines);
  const bands = bandsOf(source.grid);
  const apart = bands.length < 2 ? null : bands.flatMap((band) => tablesIn(gridLines(band))).sort(inReadingOrder);
  const tables = apart !== null && countValues(apart) > countValues(whole) ? apart : whole;
  return { tables, unused: unusedLines(source, linesOf(tables)) };
}

/** Tables beside each other are told apart by blank columns, unless a merged header left the column blank. */
function countValues(tables: readonly PublishedTable[]): number {
  const cellsOf = ({ values }: PublishedRow) => Object.values(values).filter(({ carried }) => !carried);
  return tables.flatMap(({ rows }) => rows.flatMap(cellsOf)).reduce((sum, { cells }) => sum + cells.length, 0);
}

function inReadingOrder({ range: a }: PublishedTable, { range: b }: PublishedTable): number {
  return a.row - b.row || a.column - b.column;
}

function readTables(
  source: SheetSource,
  lines: GridLines,
  reader: CellReader,
  before: PublishedTable | null,
): readonly PublishedTable[] {
  const found = findHeaders(lines, reader.headers);
  const headers = [...continuedHeader(lines, before, found[0]), ...found];
  const end = lines.grid.origin.row + lines.lines.length;
  const parts = headers.map((header, index) => ({
    ...readSegment(lines, header, nextBelow(headers, index)?.row ?? end, reader.headers),
    above: headingsAbove(lines, header),
  }));
  return assembleTables(parts).flatMap((draft) => {
    const table = buildTable(source, draft, reader);
    if (table === null) return [];
    return [table.headerRows.length === 0 ? { ...table, continues: before?.sheet ?? null } : table];
  });
}

/** The next header that stands in columns of this one. */
function nextBelow(headers: readonly FoundHeader[], index: number): FoundHeader | undefined {
  const own = headers[index];
  if (own === undefined) return undefined;
  for (let next = index + 1; next < headers.length; next += 1) {
    const header = headers[next];
    if (header !== undefined && header.row > own.row + own.rows - 1 && header.from <= own.to && own.from <= header.to)
      return header;
  }
  return undefined;
}
