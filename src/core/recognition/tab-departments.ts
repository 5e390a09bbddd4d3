import type { RecognisedWorkbook } from "./recognised-workbook";

/** The departments that have a tab, in the order of the tabs; those whose tab is too large to read come last. */
export function tabDepartments({ tables, unread }: RecognisedWorkbook): readonly string[] {
  return [
    ...tables.filter(({ layout }) => layout === "department").map(({ department }) => department),
    ...unread.flatMap(({ marker }) => (marker?.spec === "department" ? [marker.key] : [])),
  ];
}
