import { rangeToA1, type RangeRef } from "../../../core/sheet/range-ref";
import type { Highlight, HighlightStyle, ListValidation } from "../../../core/sheet/sheet-plan";
import { cellTextToXml } from "../xml/cell-text";
import { escapeXml } from "../xml/escape-xml";
import { fileFormula } from "./file-formula";

/** How many characters Excel shows as a cell's prompt. */
const LONGEST_PROMPT = 255;

export function mergesXml(merges: readonly RangeRef[]): string {
  if (merges.length === 0) return "";
  const cells = merges.map((range) => `<mergeCell ref="${rangeToA1(range)}"/>`);
  return `<mergeCells count="${String(merges.length)}">${cells.join("")}</mergeCells>`;
}

/** Conditional formats; an earlier one wins over a later one. */
export function highlightsXml(
  highlights: readonly Highlight[],
  appearanceOf: (style: HighlightStyle) => number,
): string {
  return highlights
    .map(({ range, formula, style }, index) => {
      const rule = `<cfRule type="expression" dxfId="${String(appearanceOf(style))}" priority="${String(index + 1)}">`;
      const content = `<formula>${escapeXml(fileFormula(formula))}</formula></cfRule>`;
      return `<conditionalFormatting sqref="${rangeToA1(range)}">${rule}${content}</conditionalFormatting>`;
    })
    .join("");
}

/** Drop-down lists. Pasting gets past them: the check looks at the values themselves. */
export function listsXml(lists: readonly ListValidation[]): string {
  if (lists.length === 0) return "";
  const xml = lists.map(({ range, source, strictness, prompt }) => {
    const shown = prompt === "" ? "" : ` prompt="${cellTextToXml(prompt.slice(0, LONGEST_PROMPT))}"`;
    const messages = `showInputMessage="1" showErrorMessage="1"${shown}`;
    const kind = `type="list" errorStyle="${strictness}" allowBlank="1" ${messages} sqref="${rangeToA1(range)}"`;
    return `<dataValidation ${kind}><formula1>${escapeXml(source)}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${String(lists.length)}">${xml.join("")}</dataValidations>`;
}
