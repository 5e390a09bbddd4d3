import { foldText } from "../thai/fold-text";
import { readOwners } from "./read-owners";

/** The name that a tab's name stands for, by its text or as another name of it; null where it stands for none. */
export function departmentAmong(names: readonly string[], tab: string): string | null {
  const same = names.find((name) => foldText(name) === foldText(tab));
  if (same !== undefined) return same;
  const { owners, allDepartments, unknown } = readOwners(tab, names);
  return owners.length === 1 && !allDepartments && unknown.length === 0 ? (owners[0] ?? null) : null;
}
