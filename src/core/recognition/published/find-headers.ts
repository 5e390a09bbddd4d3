import { chooseLayout } from "./choose-layout";
import type { GridLines } from "./grid-lines";
import { headerBlock, mayHoldHeader, type HeaderBlock, type HeaderCell } from "./header-cells";
import type { HeaderNamer } from "./header-names";
import { nameColumns, type NamedColumns } from "./name-columns";
import type { PublishedLayout } from "./published-layout";

/** The header of one table, wherever in the sheet. Positions are zero-based. */
export interface FoundHeader extends NamedColumns {
  readonly row: number;
  /** None where a table goes on from another sheet without a header. */
  readonly rows: 0 | 1 | 2 | 3;
  /** The first and the last column of the table. */
  readonly from: number;
  readonly to: number;
  readonly layout: PublishedLayout;
}

const MOST_ROWS = 3;

/** Every header of a published layout in the sheet, from top to bottom and left to right; repeated ones too. */
export function findHeaders({ lines }: GridLines, namer: HeaderNamer): readonly FoundHeader[] {
  const found: FoundHeader[] = [];
  const mayHold = lines.map((line) => mayHoldHeader(line, namer));
  for (let index = 0; index < lines.length;) {
    const [upper = [], lower = [], lowest = []] = lines.slice(index, index + MOST_ROWS);
    const mayBegin = mayHold.slice(index, index + MOST_ROWS).includes(true);
    const block = mayBegin ? headerBlock(upper, lower, lowest, namer) : null;
    const headers = block === null ? [] : headersOf(block, namer);
    found.push(...headers);
    index += block !== null && headers.length > 0 ? block.rows : 1;
  }
  return found;
}

/** One header, or several where tables stand side by side: each part must be a layout by itself. */
function headersOf(block: HeaderBlock, namer: HeaderNamer): readonly FoundHeader[] {
  const headers: FoundHeader[] = [];
  let part: HeaderCell[] = [];
  for (const [index, cell] of block.cells.entries()) {
    const rest = block.cells.slice(index);
    const own = mayBeginTable(part, cell, namer) ? headerOf(block, part, namer) : null;
    if (own !== null && headerOf(block, rest, namer) !== null) {
      headers.push(own);
      part = [];
    }
    part.push(cell);
  }
  const last = headerOf(block, part, namer);
  return last === null ? headers : [...headers, last];
}

/** A blank column before it or a key that the part has already. */
function mayBeginTable(part: readonly HeaderCell[], cell: HeaderCell, namer: HeaderNamer): boolean {
  const before = part.at(-1);
  if (before === undefined) return false;
  const key = namer.outright(cell.text)?.key;
  const isRepeated = key !== undefined && part.some(({ text }) => namer.outright(text)?.key === key);
  return isRepeated || before.at.column + 1 < cell.at.column;
}

function headerOf(block: HeaderBlock, cells: readonly HeaderCell[], namer: HeaderNamer): FoundHeader | null {
  const [first] = cells;
  const last = cells.at(-1);
  if (first === undefined || last === undefined) return null;
  const named = nameColumns(cells, namer);
  const others = cells.filter(({ text }) => namer.isOther(text)).length;
  const layout = chooseLayout(named.columns, cells.length, others);
  if (layout === null) return null;
  return { ...named, row: block.row, rows: block.rows, from: first.at.column, to: last.at.column, layout };
}
