import type { DocumentTable } from "../document/document-table";
import { SCORE_TOTALS } from "../templates/data/score-columns";
import { foldText } from "../thai/fold-text";

const OVERALL = foldText(SCORE_TOTALS.overall);

/** Whether a label is that of the overall score which the formula of our own sheet works out. */
export function isComputedOverall(label: string): boolean {
  return foldText(label) === OVERALL;
}

/**
 * Whether the formulas of a score sheet were worked out for the scores that stand there: a file that no spreadsheet
 * program has opened since a score was changed keeps the old results, and nobody typed those. `overall` is what the
 * scores of the year (BE) give. A published table has no formulas and is always fresh.
 */
export function totalsAreFresh(table: DocumentTable, year: number | null, overall: number | null): boolean {
  if (table.source.kind === "published") return true;
  const row = table.rows.find(({ values }) => isComputedOverall(values.indicator?.text ?? ""));
  const kept = row?.scores.find((score) => score.year === year || score.year === null)?.value ?? null;
  return row === undefined || kept === overall;
}
