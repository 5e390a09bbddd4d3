import { toA1 } from "../../core/sheet/cell-ref";
import type { SummaryModel } from "../../core/summary/summary-model";
import { exclusionMessage } from "../../messages/exclusion-message";
import type { Language } from "../../ports/preferences";

/** What a compile did, for machines: rowsRead = rowsWritten + the entries of `excluded` that are rows. */
export function compiledJson(model: SummaryModel, sheet: string, language: Language) {
  return {
    sheet,
    rowsRead: model.conservation.rowsRead,
    rowsWritten: model.conservation.rowsWritten,
    rowsExcluded: model.conservation.rowsExcluded,
    excluded: model.excluded.map((exclusion) => ({
      ...(exclusion.file !== "" && { file: exclusion.file }),
      sheet: exclusion.sheet,
      cell: toA1(exclusion.at),
      what: exclusion.what,
      code: exclusion.reason,
      reason: exclusionMessage(exclusion.reason, language),
    })),
    missingDepartments: model.missingDepartments,
    emptyDepartments: model.emptyDepartments,
    byDepartment: model.byDepartment,
    byIndicator: model.byIndicator,
  };
}
