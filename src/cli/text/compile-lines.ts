import { toA1 } from "../../core/sheet/cell-ref";
import type { SummaryModel } from "../../core/summary/summary-model";
import { exclusionMessage } from "../../messages/exclusion-message";
import type { Speaking } from "../speaking";

/** What a compile did, in lines. */
export function compileLines(
  model: SummaryModel,
  sheet: string,
  path: string,
  { out, language }: Speaking,
): readonly string[] {
  const { conservation, missingDepartments, emptyDepartments } = model;
  return [
    out("compiled", { sheet, path }),
    out("conservation", {
      read: conservation.rowsRead,
      written: conservation.rowsWritten,
      excluded: conservation.rowsExcluded,
    }),
    ...model.byDepartment.map(({ label, counts, total, overdue }) => {
      const { done, cancelled, unknown } = counts;
      const rest = { inProgress: counts["in-progress"], notStarted: counts["not-started"] };
      return `  ${out("statusCount", { label, total, done, cancelled, unknown, overdue, ...rest })}`;
    }),
    ...model.excluded.map(({ file, sheet: from, at, reason }) => {
      const place = `${tabOf(file, from)}!${toA1(at)}`;
      return `  ${out("excluded", { place, reason: exclusionMessage(reason, language) })}`;
    }),
    ...model.repeatedTabs.map(({ file, sheet: from, sameAs }) =>
      out("repeatedTab", { place: tabOf(file, from), same: tabOf(sameAs.file, sameAs.sheet) }),
    ),
    ...(missingDepartments.length === 0
      ? []
      : [out("missingDepartments", { departments: missingDepartments.join(", ") })]),
    ...(emptyDepartments.length === 0 ? [] : [out("emptyDepartments", { departments: emptyDepartments.join(", ") })]),
  ];
}

/** "ส่งมา/คลัง.xlsx › กองคลัง", or the sheet alone for the first workbook. */
function tabOf(file: string, sheet: string): string {
  return `${file === "" ? "" : `${file} › `}${sheet}`;
}
