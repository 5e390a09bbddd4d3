import { isBlank } from "../sheet/cell-value";
import type { Table, TableRow } from "../sheet/table";
import { foldText } from "../thai/fold-text";
import type { RepeatedTab } from "./summary-model";

interface FileTab {
  readonly file: string;
  readonly table: Table;
}

/**
 * Tabs of one department that hold the same rows as an earlier tab of another file: most likely the same tab sent twice,
 * so that its rows are counted twice. Two tabs of one file are the business of a rule of the check.
 */
export function repeatedTabs(tabs: readonly FileTab[]): readonly RepeatedTab[] {
  if (new Set(tabs.map(({ file }) => file)).size < 2) return [];
  const contents = tabs.map(({ table }) => contentOf(table));
  return tabs.flatMap(({ file, table }, index): readonly RepeatedTab[] => {
    if (contents[index] === null) return [];
    const same = tabs.find((other, place) => {
      return place < index && other.file !== file && contents[place] === contents[index];
    });
    return same === undefined
      ? []
      : [{ file, sheet: table.sheet, sameAs: { file: same.file, sheet: same.table.sheet } }];
  });
}

/** Department and filled cells of every compiled row, as one text to compare; null where no row would be compiled. */
function contentOf({ department, rows }: Table): string | null {
  const filled = rows.filter(({ cells }) => !isBlank(cells["measure"])).map(filledCells);
  return filled.length === 0 ? null : JSON.stringify([foldText(department), filled]);
}

function filledCells({ cells }: TableRow) {
  return Object.entries(cells)
    .filter(([, value]) => !isBlank(value))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
