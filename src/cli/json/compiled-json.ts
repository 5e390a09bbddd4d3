import type { CompileOutcome } from "../../app/compile-summary";
import { toA1 } from "../../core/sheet/cell-ref";
import type { Exclusion } from "../../core/summary/summary-model";
import { exclusionMessage } from "../../messages/exclusion-message";
import type { Language } from "../../ports/preferences";

type Compiled = Extract<CompileOutcome, { readonly kind: "compiled" }>;

/**
 * What a compile did, for machines: rowsRead = rowsWritten + the length of `excluded`. Filled cells that belong to no
 * row or no known column are in `excludedCells`.
 */
export function compiledJson({ model, sheet, kept }: Compiled, language: Language) {
  return {
    sheet,
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
    repeatedTabs: model.repeatedTabs.map(({ file, sheet: from, sameAs }) => ({
      ...(file !== "" && { file }),
      sheet: from,
      sameAs: { ...(sameAs.file !== "" && { file: sameAs.file }), sheet: sameAs.sheet },
    })),
  };
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
