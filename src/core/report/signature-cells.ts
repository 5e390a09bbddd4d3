import type { RangeRef } from "../sheet/range-ref";
import type { CellBlock, PlanCell, RowHeight, StyledRange } from "../sheet/sheet-plan";
import type { ReportTable } from "./report-table";
import { LINE_POINTS } from "./sheet-rows";
import { wrappedLines } from "./wrapped-lines";

interface FootCells {
  readonly blocks: readonly CellBlock[];
  readonly styles: readonly StyledRange[];
  readonly merges: readonly RangeRef[];
  readonly rowHeights: readonly RowHeight[];
  /** The row below the last one. */
  readonly end: number;
}

/**
 * What stands below a table from `row` on: remarks over the whole width, then the signatures side by side, each a single
 * cell so that no page break parts its lines.
 */
export function signatureCells(
  { remarks, signatures }: ReportTable,
  widths: readonly number[],
  row: number,
): FootCells {
  const columns = widths.length;
  const width = sum(widths);
  const remarkRanges = remarks.map((_, index): RangeRef => ({ row: row + index, column: 0, rows: 1, columns }));
  const signed = row + remarks.length + (remarks.length === 0 ? 0 : 1);
  const places = halves(widths);
  const ranges = places.map(({ column, count }): RangeRef => ({ row: signed, column, rows: 1, columns: count }));
  const cells = Array.from({ length: columns }, (): PlanCell => null);
  for (const [index, { lines }] of signatures.entries()) {
    const place = places[index];
    if (place !== undefined) cells[place.column] = lines.join("\n");
  }
  const lines = signatures.map((signature, index) => {
    const { column = 0, count = columns } = places[index] ?? {};
    return wrappedLines(signature.lines.join("\n"), sum(widths.slice(column, column + count))).length;
  });
  return {
    blocks: [
      ...(remarks.length === 0 ? [] : [{ at: { row, column: 0 }, cells: remarks.map((text) => [text]) }]),
      { at: { row: signed, column: 0 }, cells: [cells] },
    ],
    styles: [
      ...remarkRanges.map((range): StyledRange => ({ range, style: "note" })),
      ...ranges.map((range): StyledRange => ({ range, style: "signature" })),
    ],
    merges: [...remarkRanges, ...ranges].filter((range) => range.columns > 1),
    rowHeights: [
      ...remarks.map((text, index) => ({ row: row + index, points: wrappedLines(text, width).length * LINE_POINTS })),
      { row: signed, points: (Math.max(1, ...lines) + 1) * LINE_POINTS },
    ],
    end: signed + 1,
  };
}

/** The columns in two parts of about the same width. */
function halves(widths: readonly number[]): readonly { readonly column: number; readonly count: number }[] {
  const half = sum(widths) / 2;
  let left = 0;
  let count = 0;
  while (count < widths.length - 1 && (count === 0 || left + (widths[count] ?? 0) / 2 < half)) {
    left += widths[count] ?? 0;
    count += 1;
  }
  return [
    { column: 0, count },
    { column: count, count: widths.length - count },
  ];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
