import type { PrintedReport } from "../../app/print-report";
import type { WrittenReport } from "../../app/write-report";
import { reportLines as tableLines } from "../../core/report/report-lines";
import type { ReportMeasure } from "../../core/report/report-row";
import { unprintedFields } from "../../core/report/unprinted-fields";
import { toA1 } from "../../core/sheet/cell-ref";
import { exclusionMessage } from "../../messages/exclusion-message";
import { reportFieldName } from "../../messages/report-field-name";
import { shortened } from "../shortened";
import type { Speaking } from "../speaking";

/** What a report holds and what it does not, in lines. */
export function reportLines(
  written: WrittenReport | PrintedReport,
  path: string,
  { report: say, language }: Speaking,
): readonly string[] {
  const { model, layout, unknownLayout: text, sheet, leftOut, kept } = written;
  const id = layout.id.replace("-", "");
  const measures = layout.kind === "plan" ? model.plan.length : model.measures.length;
  const unprinted = unprintedFields(model, layout).map(({ field, rows }) =>
    say("unprintedColumn", { column: reportFieldName(field, language), rows }),
  );
  const toFill = layout.columns.filter(({ holds }) => holds.length === 0).map(({ header }) => header);
  const isPlanHeld = model.measures.some(({ isPlanned }) => isPlanned);
  const unreported = layout.kind === "report" ? model.measures.filter(({ isReported }) => !isReported) : [];
  const unplanned = isPlanHeld ? model.measures.filter(({ isPlanned }) => !isPlanned) : [];
  return [
    ...(text === null ? [] : [say("unknownLayout", { text: shortened(text), layout: id })]),
    sheet === null ? say("printed", { layout: id, path }) : say("written", { layout: id, sheet, path }),
    say("counts", { measures, rows: tableLines(model, layout).length }),
    ...listed("notReported", unreported),
    ...listed("notInPlan", unplanned),
    ...laterLines(),
    ...(unprinted.length === 0 ? [] : [say("unprinted", { layout: id, columns: unprinted.join(", ") })]),
    ...(toFill.length === 0 ? [] : [say("toFill", { columns: toFill.join(", ") })]),
    ...leftOut.map(({ sheet: from, at, reason }) =>
      say("leftOut", { place: `${from}!${toA1(at)}`, reason: exclusionMessage(reason, language) }),
    ),
    ...(kept.length === 0 || sheet === null ? [] : [say("kept", { sheets: kept.join(", "), sheet })]),
  ];

  function laterLines(): readonly string[] {
    const rows = layout.kind === "report" ? model.later.flatMap((measure) => measure.rows) : [];
    if (rows.length === 0) return [];
    const told = rows.map(({ fields: { measure, owners: department, period } }) =>
      say("measure", { measure: say("laterRow", { measure: shortened(measure), department, period }) }),
    );
    return [say("later", { round: model.round, count: rows.length }), ...told.map((line) => `  ${line}`)];
  }

  function listed(key: "notReported" | "notInPlan", of: readonly ReportMeasure[]): readonly string[] {
    if (of.length === 0) return [];
    const names = of.map(({ rows }) => `  ${say("measure", { measure: shortened(rows[0]?.fields.measure ?? "") })}`);
    return [say(key, { count: of.length }), ...names];
  }
}
