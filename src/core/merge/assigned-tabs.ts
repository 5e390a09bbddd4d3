import { departmentAmong } from "../departments/department-among";
import { departmentTabs, type DepartmentTabs } from "../distribute/department-tabs";
import type { SheetSource } from "../recognition/sheet-source";
import type { Table } from "../sheet/table";
import type { MergeSource, ReturnedSource } from "./merge-source";

/** A departmental tab of a returned file. */
export interface AssignedTab {
  readonly file: string;
  readonly source: SheetSource;
  readonly table: Table;
  /** The department of the base; null where the base does not know it. */
  readonly department: string | null;
}

/** The departments of the base, and those that somebody agreed to add, each with its tabs. */
export function mergedDepartments({ workbook }: MergeSource, agreed: readonly string[]): readonly DepartmentTabs[] {
  const known = departmentTabs(workbook);
  const names = known.map(({ name }) => name);
  const added = agreed.filter((name, index) => {
    return departmentAmong(names, name) === null && departmentAmong(agreed.slice(0, index), name) === null;
  });
  return [...known, ...added.map((name) => ({ name, tables: [], isUnread: false }))];
}

/** The departmental tabs of the files, each with the department that it is of. */
export function assignedTabs(
  returned: readonly ReturnedSource[],
  departments: readonly DepartmentTabs[],
): readonly AssignedTab[] {
  const names = departments.map(({ name }) => name);
  return returned.flatMap(({ file, sheets, workbook }) =>
    workbook.tables.flatMap((table): readonly AssignedTab[] => {
      const source = sheets.find(({ id }) => id === table.sheetId);
      if (table.layout !== "department" || source === undefined) return [];
      return [{ file, source, table, department: departmentOf(table, names, departments) }];
    }),
  );
}

/** By the name that the base lists, else by the name of one of its tabs. */
function departmentOf(
  { department }: Table,
  names: readonly string[],
  departments: readonly DepartmentTabs[],
): string | null {
  const named = departmentAmong(names, department);
  if (named !== null) return named;
  const owner = departments.find(
    ({ tables }) =>
      departmentAmong(
        tables.map((own) => own.department),
        department,
      ) !== null,
  );
  return owner?.name ?? null;
}
