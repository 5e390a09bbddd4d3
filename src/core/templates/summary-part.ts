import type { CellBlock, ChartPlan, RowHeight, StyledRange } from "../sheet/sheet-plan";

/** A part of the summary sheet, placed. */
export interface SummaryPart {
  readonly blocks: readonly CellBlock[];
  readonly styles: readonly StyledRange[];
  readonly rowHeights: readonly RowHeight[];
  readonly charts: readonly ChartPlan[];
  /** The row after its last one. */
  readonly end: number;
}

export const HEADER_HEIGHT = 48;

/** A part that holds nothing and takes no row. */
export function emptyPart(row: number): SummaryPart {
  return { blocks: [], styles: [], rowHeights: [], charts: [], end: row };
}

/** Parts one below the other, each beginning one empty row after the one before it. */
export function stacked(row: number, makers: readonly ((row: number) => SummaryPart)[]): SummaryPart {
  let end = row;
  const parts = makers.map((make) => {
    const part = make(end);
    if (part.end > end) end = part.end + 1;
    return part;
  });
  return joined(parts, end);
}

function joined(parts: readonly SummaryPart[], end: number): SummaryPart {
  return {
    blocks: parts.flatMap(({ blocks }) => blocks),
    styles: parts.flatMap(({ styles }) => styles),
    rowHeights: parts.flatMap(({ rowHeights }) => rowHeights),
    charts: parts.flatMap(({ charts }) => charts),
    end,
  };
}
