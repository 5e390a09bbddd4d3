import type { CellRef } from "../../core/sheet/cell-ref";
import type { Finding, Severity } from "../../core/validation/finding";

/** What the check found in one cell, the gravest first. */
export interface CellMark {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** The marked cells of one sheet. */
export type CellMarks = ReadonlyMap<string, CellMark>;

const GRAVITY: readonly Severity[] = ["error", "warning", "info"];

export function markKey({ row, column }: CellRef): string {
  return `${String(row)} ${String(column)}`;
}

/** The marks of the sheet with that title. Findings about a whole sheet or workbook mark no cell. */
export function cellMarks(findings: readonly Finding[], sheet: string): CellMarks {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.sheet !== sheet || finding.at === null) continue;
    const key = markKey(finding.at);
    const known = found.get(key);
    if (known === undefined) found.set(key, [finding]);
    else known.push(finding);
  }
  return new Map([...found].map(([key, inCell]) => [key, markOf(inCell)]));
}

function markOf(found: readonly Finding[]): CellMark {
  const findings = found.toSorted((a, b) => GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity));
  return { severity: findings[0]?.severity ?? "info", findings };
}
