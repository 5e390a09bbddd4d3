import type { CompileOutcome } from "../../app/compile-summary";
import type { CompiledSummary } from "../../app/prepare-summary";
import { toA1 } from "../../core/sheet/cell-ref";
import { textOf } from "../../core/sheet/cell-value";
import type { PlannedMeasure } from "../../core/summary/plan-progress";
import type { Exclusion } from "../../core/summary/summary-model";
import { exclusionMessage } from "../../messages/exclusion-message";
import type { Language } from "../../ports/preferences";

type Compiled = Extract<CompileOutcome, CompiledSummary>;

/**
 * What a compile did, for machines: rowsRead = rowsWritten + the length of `excluded`. Filled cells that belong to no
 * row or no known column are in `excludedCells`.
 */
export function compiledJson({ kind, model, progress, sheet, kept, filesLeft }: Compiled, language: Language) {
  return {
    sheet,
    unchanged: kind === "unchanged",
    rowsRead: model.conservation.rowsRead,
    rowsWritten: model.conservation.rowsWritten,
    rowsExcluded: model.conservation.rowsExcluded,
    excluded: model.excluded.filter(({ what }) => what === "row").map((row) => exclusionJson(row, language)),
    excludedCells: model.excluded.filter(({ what }) => what === "cell").map((cell) => exclusionJson(cell, language)),
    missingDepartments: model.missingDepartments,
    emptyDepartments: model.emptyDepartments,
    keptSummaries: kept,
    byDepartment: model.byDepartment,
    byIndicator: model.byIndicator,
    byIssue: model.byIssue,
    byRound: model.byRound,
    sources: model.sources.map(({ file, sheet: from, department, kind: what, rowsRead, rowsWritten }) => ({
      ...(file !== "" && { file }),
      ...{ sheet: from, department, kind: what, rowsRead, rowsWritten },
    })),
    doubtful: model.doubtful.map(({ file, sheet: from, at, measure, candidates }) => ({
      ...(file !== "" && { file }),
      ...{ sheet: from, cell: toA1(at), measure, candidates },
    })),
    notChosen: model.notChosen,
    filesLeft,
    unreported: progress.unreported.map((measure) => plannedJson(measure)),
    shared: progress.shared.map((measure) => ({
      ...plannedJson(measure),
      states: measure.states.map((state, index) => ({ department: model.byDepartment[index]?.label ?? "", state })),
    })),
    repeatedTabs: model.repeatedTabs.map(({ file, sheet: from, sameAs }) => ({
      ...(file !== "" && { file }),
      sheet: from,
      sameAs: { ...(sameAs.file !== "" && { file: sameAs.file }), sheet: sameAs.sheet },
    })),
  };
}

function plannedJson({ sheet, at, cells }: PlannedMeasure) {
  return { sheet, cell: toA1(at), code: textOf(cells["code"]), measure: textOf(cells["measure"]) };
}

function exclusionJson({ file, sheet, at, reason }: Exclusion, language: Language) {
  return {
    ...(file !== "" && { file }),
    sheet,
    cell: toA1(at),
    code: reason,
    reason: exclusionMessage(reason, language),
  };
}
