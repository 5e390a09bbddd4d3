import type { Framework } from "../frameworks/schema";
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
