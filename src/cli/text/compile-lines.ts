import { toA1 } from "../../core/sheet/cell-ref";
import type { CompileOutcome } from "../../app/compile-summary";
import type { CompiledSummary } from "../../app/prepare-summary";
import { textOf } from "../../core/sheet/cell-value";
import { exclusionMessage } from "../../messages/exclusion-message";
import type { Speaking } from "../speaking";

type Compiled = Extract<CompileOutcome, CompiledSummary>;

/** What a compile did, in lines. */
export function compileLines(
  { kind, model, progress, sheet, filesLeft }: Compiled,
  path: string,
  { out, language }: Speaking,
): readonly string[] {
  const { conservation, missingDepartments, emptyDepartments } = model;
  return [
    out(kind === "unchanged" ? "unchangedSummary" : "compiled", { sheet, path }),
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
    ...model.doubtful.map(({ file, sheet: from, at, candidates }) =>
      out("doubtfulRow", { place: `${tabOf(file, from)}!${toA1(at)}`, candidates: candidates.join(", ") }),
    ),
    ...model.notChosen.map((table) => out("notChosen", table)),
    ...progress.unreported.map(({ sheet: from, at, cells }) =>
      out("unreported", { place: `${from}!${toA1(at)}`, measure: textOf(cells["measure"]) }),
    ),
    ...(filesLeft.length === 0 ? [] : [out("filesLeft", { files: filesLeft.join(", ") })]),
    ...(emptyDepartments.length === 0 ? [] : [out("emptyDepartments", { departments: emptyDepartments.join(", ") })]),
  ];
}

/** "ส่งมา/คลัง.xlsx › กองคลัง", or the sheet alone for the first workbook. */
function tabOf(file: string, sheet: string): string {
  return `${file === "" ? "" : `${file} › `}${sheet}`;
}
