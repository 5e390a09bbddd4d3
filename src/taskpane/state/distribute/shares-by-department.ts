import type { AddedRow, DifferingRow, DistributionPlan, RowThere } from "../../../core/distribute/distribution-plan";

/** What distributing does for one department. */
export interface DepartmentShare {
  readonly department: string;
  readonly added: readonly AddedRow[];
  readonly there: readonly RowThere[];
  readonly differing: readonly DifferingRow[];
}

/** The shares of all departments that have one; those that get rows first, then those whose rows differ. */
export function sharesByDepartment({ added, there, differing }: DistributionPlan): readonly DepartmentShare[] {
  const names = new Set([...added, ...differing, ...there].map(({ department }) => department));
  return [...names].map((department) => {
    const own = <Row extends { readonly department: string }>(rows: readonly Row[]) =>
      rows.filter((row) => row.department === department);
    return { department, added: own(added), there: own(there), differing: own(differing) };
  });
}
