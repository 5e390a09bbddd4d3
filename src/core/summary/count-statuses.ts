import type { Framework } from "../frameworks/schema";
import { DUE_ROUNDS } from "./due-round";
import { issueGroups } from "./issue-group";
import type { CompiledRow, StatusCount } from "./summary-model";

/** One count a department, in the order given; departments without a row count zero. */
export function countByDepartment(
  rows: readonly CompiledRow[],
  departments: readonly string[],
): readonly StatusCount[] {
  return departments.map((department) =>
    count(
      department,
      rows.filter((row) => row.department === department),
    ),
  );
}

/** The label of the rows that name no indicator or several. */
export const NONE_OR_SEVERAL = "none-or-several";

/**
 * One count an indicator of the framework that some row names, then one for the rows that name none or several, if there
 * are any, so that the totals come to all rows. Without a framework nothing is counted.
 */
export function countByIndicator(rows: readonly CompiledRow[], framework: Framework | null): readonly StatusCount[] {
  if (framework === null) return [];
  const counts = framework.indicators.map(({ number }) =>
    count(
      String(number),
      rows.filter((row) => row.indicator === number),
    ),
  );
  const others = rows.filter(({ indicator }) => indicator === null);
  return [...counts, count(NONE_OR_SEVERAL, others)].filter(({ total }) => total > 0);
}

/** One count an issue that some row names, in the order of the groups. Without a framework nothing is counted. */
export function countByIssue(rows: readonly CompiledRow[], framework: Framework | null): readonly StatusCount[] {
  if (framework === null) return [];
  const counts = issueGroups(framework).map((group) =>
    count(
      group,
      rows.filter((row) => row.issueGroup === group),
    ),
  );
  return counts.filter(({ total }) => total > 0);
}

/** One count a round in which some row falls due. */
export function countByRound(rows: readonly CompiledRow[]): readonly StatusCount[] {
  const counts = DUE_ROUNDS.map((round) =>
    count(
      round,
      rows.filter((row) => row.dueRound === round),
    ),
  );
  return counts.filter(({ total }) => total > 0);
}

function count(label: string, rows: readonly CompiledRow[]): StatusCount {
  const having = (status: CompiledRow["status"]) => rows.filter((row) => row.status === status).length;
  return {
    label,
    counts: {
      "not-started": having("not-started"),
      "in-progress": having("in-progress"),
      done: having("done"),
      cancelled: having("cancelled"),
      unknown: having(null),
    },
    total: rows.length,
    overdue: rows.filter((row) => row.isOverdue).length,
  };
}
