import { toA1 } from "../sheet/cell-ref";
import { holds, measureOf, type ComparedRow } from "./same-measure";

/** The rows that the plan of the workbook holds already. */
export interface StandingRows {
  /**
   * The cell ("Sheet!A1") of the plan's row for this measure; null where there is none. A row that says all of it
   * stands for any number of carried rows; one that a person has changed since, other than to another indicator or
   * fixed issue, stands for one.
   */
  take(row: ComparedRow): string | null;
}

/** Rows of a plan by what they measure. */
export function standingRows(rows: readonly ComparedRow[]): StandingRows {
  const byMeasure = new Map<string, ComparedRow[]>();
  for (const row of rows) {
    const alike = byMeasure.get(measureOf(row));
    if (alike === undefined) byMeasure.set(measureOf(row), [row]);
    else alike.push(row);
  }
  const taken = new Set<ComparedRow>();
  return {
    take(row) {
      const alike = byMeasure.get(measureOf(row)) ?? [];
      const found =
        alike.find((own) => !taken.has(own) && holds(own, row)) ??
        alike.find((own) => holds(own, row)) ??
        alike.find((own) => !taken.has(own) && !contradicts(own, row));
      if (found === undefined) return null;
      taken.add(found);
      return `${found.sheet}!${toA1(found.at)}`;
    },
  };
}

function contradicts(first: ComparedRow, second: ComparedRow): boolean {
  const differ = (a: number | null, b: number | null) => a !== null && b !== null && a !== b;
  return differ(first.indicator, second.indicator) || differ(first.fixedIssue, second.fixedIssue);
}
