import { PUBLISHED_LAYOUTS } from "../../src/core/recognition/published/data/layouts";
import type { PublishedLayout } from "../../src/core/recognition/published/published-layout";
import type { SheetSource } from "../../src/core/recognition/sheet-source";
import type { CellValue } from "../../src/core/sheet/cell-value";
import type { Size } from "./big-workbook";
import { loadedDice, type Dice } from "./dice";
import { cellText, titleText } from "./published-texts";

const ROWS_OF_TABLE = 50;
const ROWS_OF_SCORES = 10;
const ROWS_OF_PAGE = 20;

/**
 * Sheets of tables as agencies publish them: every layout in turn, one below the other, each under a title and with its
 * header again where a page ends, until a sheet has its rows (`rows` counts those of the tables, nothing else).
 */
export function publishedSheets({ tabs, rows }: Size): readonly SheetSource[] {
  return Array.from({ length: tabs }, (_, tab) => ({
    id: String(tab),
    name: `รายงาน ${String(tab + 1)}`,
    marker: null,
    unread: null,
    grid: { origin: { row: 0, column: 0 }, cells: squared(linesOf(tab, rows)) },
  }));
}

function linesOf(tab: number, rows: number): readonly (readonly CellValue[])[] {
  const dice = loadedDice(tab);
  const lines: (readonly CellValue[])[] = [];
  let left = rows;
  for (let table = 0; left > 0; table += 1) {
    const layout = PUBLISHED_LAYOUTS[(tab + table) % PUBLISHED_LAYOUTS.length];
    if (layout === undefined) break;
    const own = Math.min(left, layout.demands === "indicators" ? ROWS_OF_SCORES : ROWS_OF_TABLE);
    lines.push([], [titleText(table)], [], ...tableLines(layout, own, dice));
    left -= own;
  }
  return lines;
}

function tableLines(layout: PublishedLayout, rows: number, dice: Dice): readonly (readonly CellValue[])[] {
  const header = layout.columns.map(({ headers }) => headers[0] ?? null);
  return Array.from({ length: rows }, (_, row) => row).flatMap((row) => {
    const line = layout.columns.map(({ key }) => cellText(key, row, dice));
    return row % ROWS_OF_PAGE === 0 ? [header, line] : [line];
  });
}

/** Every row as long as the longest, as readers give them. */
function squared(lines: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
  const width = Math.max(...lines.map(({ length }) => length));
  return lines.map((line) => Array.from({ length: width }, (_, column) => line[column] ?? null));
}
