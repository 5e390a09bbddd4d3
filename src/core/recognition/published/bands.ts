import { isBlank } from "../../sheet/cell-value";
import type { Grid } from "../../sheet/grid";

/** The parts of a grid between columns that are blank in every row, from left to right; one part where none is. */
export function bandsOf({ origin, cells }: Grid): readonly Grid[] {
  const filled = filledColumns(cells);
  const bands: Grid[] = [];
  let from = filled.indexOf(true);
  while (from !== -1) {
    const end = filled.indexOf(false, from);
    const to = end === -1 ? filled.length : end;
    const first = from;
    bands.push({
      origin: { row: origin.row, column: origin.column + first },
      cells: cells.map((row) => row.slice(first, to)),
    });
    from = filled.indexOf(true, to);
  }
  return bands;
}

function filledColumns(cells: Grid["cells"]): readonly boolean[] {
  const filled = Array.from({ length: cells[0]?.length ?? 0 }, () => false);
  for (const row of cells) {
    for (const [column, value] of row.entries()) {
      if (filled[column] !== true && !isBlank(value)) filled[column] = true;
    }
  }
  return filled;
}
