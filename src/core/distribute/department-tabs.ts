import { departmentAmong } from "../departments/department-among";
import type { RecognisedWorkbook } from "../recognition/recognised-workbook";
import type { Table } from "../sheet/table";
import { foldText } from "../thai/fold-text";

/** A department of the agency and the tabs that are its own. */
export interface DepartmentTabs {
  readonly name: string;
  /** Marked tabs first, in their order; the first takes new rows. */
  readonly tables: readonly Table[];
  /** Whether one of its tabs is too large to read. */
  readonly isUnread: boolean;
}

/**
 * Every department with its tabs: as the agency sheet lists them, then those that only have a marked tab. A tab under
 * another name of a listed department is that department's. Tabs that merely look like ours count for listed departments,
 * and for all where none is listed: an old report may stand on a sheet beside them.
 */
export function departmentTabs({ agency, tables, unread }: RecognisedWorkbook): readonly DepartmentTabs[] {
  const listed = distinct(agency?.departments.map(({ name }) => name) ?? []);
  const own = tables.filter(({ layout }) => layout === "department");
  const marked = own.filter(({ knownBy }) => knownBy === "marker");
  const unreadNames = unread.flatMap(({ marker }) => (marker?.spec === "department" ? [marker.key] : []));
  const counted = [...marked, ...(listed.length === 0 ? own : [])].map(({ department }) => department);
  const others = [...counted, ...unreadNames].filter((name) => departmentAmong(listed, name) === null);
  const names = distinct([...listed, ...others]);
  const inOrder = [...marked, ...own.filter((table) => !marked.includes(table))];
  const ownerOf = (name: string) => departmentAmong(listed, name) ?? departmentAmong(names, name);
  return names.map((name) => ({
    name,
    tables: inOrder.filter(({ department }) => ownerOf(department) === name),
    isUnread: unreadNames.some((tab) => ownerOf(tab) === name),
  }));
}

function distinct(names: readonly string[]): readonly string[] {
  const byText = new Map<string, string>();
  for (const name of names) if (!byText.has(foldText(name))) byText.set(foldText(name), name);
  byText.delete("");
  return [...byText.values()];
}
