import type { PublishedSheet, PublishedTable } from "../recognition/published/published-table";
import { textOf } from "../sheet/cell-value";
import { writtenYears } from "../frameworks/written-years";

/**
 * The year (BE) of the result that a table is about: the one that the nearest line above it names as the year of a
 * result. null where no line does, or that line names several.
 */
export function resultYear({ unused }: PublishedSheet, table: PublishedTable): number | null {
  const above = unused.filter(({ row }) => row < table.range.row).sort((a, b) => b.row - a.row);
  for (const { cells } of above) {
    const named = cells.flatMap(({ value }) => writtenYears(textOf(value))).filter(({ isResult }) => isResult);
    const [year, other] = new Set(named.map((own) => own.year));
    if (year !== undefined) return other === undefined ? year : null;
  }
  return null;
}
