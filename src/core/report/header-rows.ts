import type { ReportLayout } from "./report-layout";
import type { ReportTableCell, ReportTableRow } from "./report-table";

/** Dots where a year is not known. */
const UNKNOWN_YEAR = "....";

/** The header of a layout: one row, or two where columns stand in groups. `assessedYear` is BE. */
export function headerRows({ columns }: ReportLayout, assessedYear: number | null): readonly ReportTableRow[] {
  const hasGroups = columns.some(({ group }) => group !== "");
  const cell = (column: number, text: string, rows: number, width: number): ReportTableCell => {
    const year = assessedYear === null ? UNKNOWN_YEAR : String(assessedYear);
    return { column, text: text.replace("{assessed}", year), rows, columns: width };
  };
  const upper = columns.flatMap(({ header, group }, column): readonly ReportTableCell[] => {
    if (group === "") return [cell(column, header, hasGroups ? 2 : 1, 1)];
    if (columns[column - 1]?.group === group) return [];
    return [cell(column, group, 1, columns.filter((other) => other.group === group).length)];
  });
  if (!hasGroups) return [{ cells: upper }];
  const lower = columns.flatMap(({ header, group }, column) => (group === "" ? [] : [cell(column, header, 1, 1)]));
  return [{ cells: upper }, { cells: lower }];
}
