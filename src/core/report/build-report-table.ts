import type { DigitStyle } from "../sheet/sheet-plan";
import { headerRows } from "./header-rows";
import { mergeLines } from "./merge-lines";
import { reportDigits } from "./report-digits";
import type { ReportLayout, ReportLayoutColumn } from "./report-layout";
import { reportLines } from "./report-lines";
import type { ReportModel } from "./report-model";
import { reportRemarks } from "./report-remarks";
import type { ReportTable, ReportTableRow } from "./report-table";
import { reportTitles } from "./report-titles";
import { signatures } from "./signatures";

/** A report or a plan in a layout, every text in the chosen digits. A model without measures gives a table without rows. */
export function buildReportTable(model: ReportModel, layout: ReportLayout, digits: DigitStyle): ReportTable {
  const turned = (text: string) => reportDigits(text, digits);
  const inDigits = ({ cells }: ReportTableRow): ReportTableRow => ({
    cells: cells.map((cell) => ({ ...cell, text: turned(cell.text) })),
  });
  return {
    layout: layout.id,
    digits,
    titles: reportTitles(model, layout).map(turned),
    columns: layout.columns.map(({ key, share, ...column }) => ({ key, share, align: alignOf({ key, ...column }) })),
    headerRows: headerRows(layout, model.assessedYear).map(inDigits),
    bodyRows: mergeLines(reportLines(model, layout), layout).map(inDigits),
    remarks: reportRemarks(model, layout).map(turned),
    signatures: signatures(model.agency).map(({ lines }) => ({ lines: lines.map(turned) })),
  };
}

function alignOf({ key, holds }: Pick<ReportLayoutColumn, "key" | "holds">): "left" | "centre" {
  return holds === "tick" || key === "period" ? "centre" : "left";
}
