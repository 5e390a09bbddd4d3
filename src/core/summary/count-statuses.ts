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

/** One count an indicator of the framework that some row names; rows that name none or several are in none. */
export function countByIndicator(rows: readonly CompiledRow[], framework: Framework | null): readonly StatusCount[] {
  return (framework?.indicators ?? [])
    .map(({ number }) =>
      count(
        String(number),
        rows.filter((row) => row.indicator === number),
      ),
    )
    .filter(({ total }) => total > 0);
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
