import type { Framework } from "../frameworks/schema";
import type { Status } from "../statuses/status";
import { DUE_ROUNDS } from "./due-round";
import { issueGroups } from "./issue-group";
import type { CompiledRow, StatusCount } from "./summary-model";

/** One count a department, in the order given; departments without a row count zero. */
export function countByDepartment(
  rows: readonly CompiledRow[],
  departments: readonly string[],
): readonly StatusCount[] {
  return counted(rows, departments, ({ department }) => department);
}

/** The label of the rows that name no indicator or several. */
export const NONE_OR_SEVERAL = "none-or-several";

/**
 * One count an indicator of the framework that some row names, then one for the rows that name none or several, if there
 * are any, so that the totals come to all rows. Without a framework nothing is counted.
 */
export function countByIndicator(rows: readonly CompiledRow[], framework: Framework | null): readonly StatusCount[] {
  if (framework === null) return [];
  const labels = [...framework.indicators.map(({ number }) => String(number)), NONE_OR_SEVERAL];
  return counted(rows, labels, ({ indicator }) => (indicator === null ? NONE_OR_SEVERAL : String(indicator))).filter(
    isAny,
  );
}

/** One count an issue that some row names, in the order of the groups. Without a framework nothing is counted. */
export function countByIssue(rows: readonly CompiledRow[], framework: Framework | null): readonly StatusCount[] {
  if (framework === null) return [];
  return counted(rows, issueGroups(framework), ({ issueGroup }) => issueGroup).filter(isAny);
}

/** One count a round in which some row falls due. */
export function countByRound(rows: readonly CompiledRow[]): readonly StatusCount[] {
  return counted(rows, DUE_ROUNDS, ({ dueRound }) => dueRound).filter(isAny);
}

function isAny({ total }: StatusCount): boolean {
  return total > 0;
}

interface Tally {
  readonly counts: Record<Status | "unknown", number>;
  total: number;
  overdue: number;
}

/** One count a label, in their order. Rows of no label count nowhere. */
function counted(
  rows: readonly CompiledRow[],
  labels: readonly string[],
  labelOf: (row: CompiledRow) => string | null,
): readonly StatusCount[] {
  const tallies = new Map(labels.map((label) => [label, emptyTally()]));
  for (const row of rows) {
    const label = labelOf(row);
    const tally = label === null ? undefined : tallies.get(label);
    if (tally === undefined) continue;
    tally.counts[row.status ?? "unknown"] += 1;
    tally.total += 1;
    if (row.isOverdue) tally.overdue += 1;
  }
  return labels.map((label) => ({ label, ...(tallies.get(label) ?? emptyTally()) }));
}

function emptyTally(): Tally {
  return {
    counts: { "not-started": 0, "in-progress": 0, done: 0, cancelled: 0, unknown: 0 },
    total: 0,
    overdue: 0,
  };
}
