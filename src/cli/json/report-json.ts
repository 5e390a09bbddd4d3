import type { PrintedReport } from "../../app/print-report";
import type { WrittenReport } from "../../app/write-report";
import { reportLines } from "../../core/report/report-lines";
import { unprintedFields } from "../../core/report/unprinted-fields";
import { toA1 } from "../../core/sheet/cell-ref";
import { exclusionMessage } from "../../messages/exclusion-message";
import type { Language } from "../../ports/preferences";

/** What a report holds, what its layout has no column for, and what of the sheets is not in it, for machines. */
export function reportJson(
  { model, layout, unknownLayout, digits, sheet, leftOut, kept }: WrittenReport | PrintedReport,
  language: Language,
) {
  const measuresWhere = (isMeant: (measure: (typeof model.measures)[number]) => boolean) =>
    model.measures.filter(isMeant).map(({ rows }) => rows[0]?.fields.measure ?? "");
  const isPlanHeld = model.measures.some(({ isPlanned }) => isPlanned);
  return {
    ...(sheet !== null && { sheet }),
    layout: layout.id,
    unknownLayout,
    kind: layout.kind,
    digits,
    round: model.round,
    planYear: model.planYear,
    measures: layout.kind === "plan" ? model.plan.length : model.measures.length,
    rows: reportLines(model, layout).length,
    notReported: layout.kind === "plan" ? [] : measuresWhere(({ isReported }) => !isReported),
    notInPlan: isPlanHeld ? measuresWhere(({ isPlanned }) => !isPlanned) : [],
    notInRound:
      layout.kind === "plan"
        ? []
        : model.later.flatMap(({ rows }) =>
            rows.map(({ code, fields: { measure, owners, period } }) => ({ code, measure, owners, period })),
          ),
    unprinted: unprintedFields(model, layout),
    toFill: layout.columns.filter(({ holds }) => holds.length === 0).map(({ key, header }) => ({ key, header })),
    leftOut: leftOut.map(({ sheet: from, at, reason, what }) => {
      return { sheet: from, cell: toA1(at), what, code: reason, reason: exclusionMessage(reason, language) };
    }),
    ...(sheet !== null && { keptSheets: kept }),
  };
}
