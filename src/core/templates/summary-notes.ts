import type { CellValue } from "../sheet/cell-value";
import type { CellBlock, PlanCell, SheetPlan, StyledRange } from "../sheet/sheet-plan";
import type { NotedRow } from "../summary/kept-notes";
import type { PlacedNotes } from "../summary/place-notes";
import type { SummaryGeometry } from "../summary/summary-geometry";
import { GONE_NOTES_TITLE } from "./data/summary-texts";
import { asTyped, summaryColumn } from "./summary-table";

/** In characters: the columns that a person added. */
const ADDED_WIDTH = 24;

/** The plan of a summary with what people wrote beside the rows, and below the table the notes whose row is gone. */
export function withNotes(
  plan: SheetPlan,
  geometry: SummaryGeometry,
  { headers, beside, gone }: PlacedNotes,
): { readonly plan: SheetPlan; readonly geometry: SummaryGeometry } {
  const { headerRow, rows, notesColumn } = geometry;
  const width = [...beside, ...gone.map(({ notes }) => notes), [null, ...headers]].reduce(
    (most, notes) => (notes.length > most ? notes.length : most),
    1,
  );
  const noted = beside.map((notes) => padded(notes, width));
  const titleRow = headerRow + (rows > 1 ? rows : 1) + 2;
  const goneRow = gone.length === 0 ? null : titleRow + 1;
  const blocks: readonly CellBlock[] = [
    ...(width === 1 ? [] : [{ at: { row: headerRow, column: notesColumn + 1 }, cells: [padded(headers, width - 1)] }]),
    ...(goneRow === null ? [] : goneBlocks(goneRow, gone, notesColumn, width)),
  ];
  return {
    plan: {
      ...plan,
      blocks: [...plan.blocks.map((block) => withCells(block, geometry, noted)), ...blocks],
      styles: [...plan.styles, ...noteStyles(geometry, goneRow, gone.length, width, valuesOf(headers, noted, gone))],
      columnWidths: [...plan.columnWidths, ...Array.from({ length: width - 1 }, () => ADDED_WIDTH)],
    },
    geometry: { ...geometry, goneRow },
  };
}

/** The block of the compiled rows, each with its notes in the last columns. */
function withCells(
  block: CellBlock,
  { headerRow, notesColumn }: SummaryGeometry,
  noted: readonly (readonly PlanCell[])[],
): CellBlock {
  if (block.at.row !== headerRow + 1 || block.at.column !== 0) return block;
  return { ...block, cells: block.cells.map((row, index) => [...row.slice(0, notesColumn), ...(noted[index] ?? [])]) };
}

function goneBlocks(
  goneRow: number,
  gone: readonly NotedRow[],
  notesColumn: number,
  width: number,
): readonly CellBlock[] {
  const line = ({ department, code, measure, notes }: NotedRow): readonly PlanCell[] => {
    const cells = Array.from({ length: notesColumn }, (): PlanCell => null);
    cells[summaryColumn("department")] = asTyped(department);
    cells[summaryColumn("code")] = asTyped(code);
    cells[summaryColumn("measure")] = asTyped(measure);
    return [...cells, ...padded(notes, width)];
  };
  return [
    { at: { row: goneRow - 1, column: summaryColumn("department") }, cells: [[GONE_NOTES_TITLE]] },
    { at: { row: goneRow, column: 0 }, cells: gone.map(line) },
  ];
}

function padded(notes: readonly CellValue[], width: number): readonly PlanCell[] {
  return Array.from({ length: width }, (_, index) => asTyped(notes[index]));
}

interface ColumnValues {
  readonly header: CellValue;
  readonly values: readonly PlanCell[];
}

function valuesOf(
  headers: readonly CellValue[],
  noted: readonly (readonly PlanCell[])[],
  gone: readonly NotedRow[],
): (column: number) => ColumnValues {
  return (column) => ({
    header: headers[column - 1] ?? null,
    values: [...noted.map((notes) => notes[column] ?? null), ...gone.map(({ notes }) => asTyped(notes[column]))],
  });
}

function noteStyles(
  { headerRow, rows, notesColumn }: SummaryGeometry,
  goneRow: number | null,
  lines: number,
  width: number,
  columnOf: (column: number) => ColumnValues,
): readonly StyledRange[] {
  const added = Array.from({ length: width - 1 }, (_, index) => index + 1);
  const styleOf = (column: number) => (holdsDays(columnOf(column)) ? "date" : "input");
  const body = { row: headerRow + 1, rows: rows > 1 ? rows : 1, columns: 1 };
  const goneBody = goneRow === null ? null : { row: goneRow, rows: lines, columns: 1 };
  return [
    ...added.flatMap((column): readonly StyledRange[] => [
      { range: { row: headerRow, column: notesColumn + column, rows: 1, columns: 1 }, style: "header" },
      { range: { ...body, column: notesColumn + column }, style: styleOf(column) },
    ]),
    ...(goneBody === null
      ? []
      : [
          { range: { ...goneBody, row: goneBody.row - 1, column: 1, rows: 1 }, style: "subtitle" } as const,
          ...[summaryColumn("department"), summaryColumn("code"), summaryColumn("measure")].map(
            (column): StyledRange => ({ range: { ...goneBody, column }, style: "text" }),
          ),
          ...[0, ...added].map((column): StyledRange => {
            return {
              range: { ...goneBody, column: notesColumn + column },
              style: column === 0 ? "input" : styleOf(column),
            };
          }),
        ]),
  ];
}

/** 1 January 2000 and 31 December 2099. */
const DAYS = { first: 36_526, last: 73_050 } as const;

/** Whether a column that a person added holds days alone: its header says so, and every number is one of this century. */
function holdsDays({ header, values }: ColumnValues): boolean {
  const numbers = values.filter((value) => typeof value === "number");
  const isDay = (value: number) => Number.isInteger(value) && value >= DAYS.first && value <= DAYS.last;
  return typeof header === "string" && header.includes("วัน") && numbers.length > 0 && numbers.every(isDay);
}
