import { toA1 } from "../../../core/sheet/cell-ref";
import type { PageSetup, SheetPlan } from "../../../core/sheet/sheet-plan";
import { DOCUMENT_FONT, THAI_DIGIT_FONT } from "../../look/look";

/** What a column gains over its digits, in widths of one digit: the margins that Excel adds (ECMA-376-1, 18.3.1.13). */
const COLUMN_PADDING = 0.7109375;
const CENTIMETRES_AN_INCH = 2.54;
const A4 = 9;
/** From the edge of the paper, in inches. */
const FOOTER_DISTANCE = 0.3;

/** The window onto the sheet. Only the first sheet of a new workbook is the selected one. */
export function viewXml({ freeze }: SheetPlan, isSelected: boolean): string {
  const selected = isSelected ? ' tabSelected="1"' : "";
  const { rows, columns } = freeze;
  if (rows === 0 && columns === 0) return `<sheetViews><sheetView${selected} workbookViewId="0"/></sheetViews>`;
  const pane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const split = `${columns === 0 ? "" : ` xSplit="${String(columns)}"`}${rows === 0 ? "" : ` ySplit="${String(rows)}"`}`;
  const corner = toA1({ row: rows, column: columns });
  const frozen = `<pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`;
  return `<sheetViews><sheetView${selected} workbookViewId="0">${frozen}</sheetView></sheetViews>`;
}

/** Heights are left to the host where the plan gives none: it fits a row to its longest wrapped text. */
export const FORMAT_XML = '<sheetFormatPr defaultRowHeight="15"/>';

export function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return "";
  const columns = widths.map((width, index) => {
    const place = `min="${String(index + 1)}" max="${String(index + 1)}"`;
    return `<col ${place} width="${String(width + COLUMN_PADDING)}" customWidth="1"/>`;
  });
  return `<cols>${columns.join("")}</cols>`;
}

/** A4, shrunk to one page wide and as many pages long as it takes, or to one page altogether. */
export function pageXml({ orientation, fit, margins, footer }: PageSetup): string {
  const { left, right, top, bottom } = margins;
  const sides = `left="${inches(left)}" right="${inches(right)}" top="${inches(top)}" bottom="${inches(bottom)}"`;
  const page = `<pageSetup paperSize="${String(A4)}" orientation="${orientation}" fitToWidth="1" fitToHeight="${fit === "page" ? "1" : "0"}"/>`;
  const font = footer === "thai-page-number" ? THAI_DIGIT_FONT : DOCUMENT_FONT;
  const number = `&amp;C&amp;"${font},Regular"&amp;14&amp;P`.replaceAll('"', "&quot;");
  const foot = footer === "none" ? "" : `<headerFooter><oddFooter>${number}</oddFooter></headerFooter>`;
  const edge = String(FOOTER_DISTANCE);
  return `<pageMargins ${sides} header="${edge}" footer="${edge}"/>${page}${foot}`;
}

function inches(centimetres: number): string {
  return String(Number((centimetres / CENTIMETRES_AN_INCH).toFixed(4)));
}
