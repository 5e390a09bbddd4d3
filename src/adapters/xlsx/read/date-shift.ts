import type { PackageParts } from "../package/package-parts";
import { relatedPart } from "../package/relationships";
import type { WorkbookPart } from "../package/workbook-part";
import { childOf, childrenOf, parseXml } from "../xml/xml-element";
import type { ScannedCell } from "./scan-cells";

/** How many days the count from 1904 lies behind the count from 1900. Source: ECMA-376-1, 18.17.4.1. */
export const DAYS_TO_1904 = 1462;

/** Formats that every Excel has without declaring them: dates and times, the Thai ones (71-81) included. */
const DATE_FORMATS: readonly (readonly [first: number, last: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
  [71, 81],
];
/** What is not part of a pattern: texts, escaped characters, colours and locales. */
const LITERALS = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gu;

/**
 * Excel for old Macs counted days from 1904. In such a workbook a number shown as a date is moved to the usual count;
 * every other number stays. Gives 0 throughout for the usual workbooks.
 */
export function dateShiftIn(parts: PackageParts, workbook: WorkbookPart): (cell: ScannedCell) => number {
  if (!workbook.isFrom1904) return () => 0;
  const part = relatedPart(parts, workbook.part, "styles");
  const root = part === undefined ? null : parseXml(parts.text(part) ?? "");
  const codes = new Map(
    childrenOf(childOf(root ?? undefined, "numFmts"), "numFmt").map(({ attributes }) => [
      Number(attributes.get("numFmtId")),
      attributes.get("formatCode") ?? "",
    ]),
  );
  const isDate = childrenOf(childOf(root ?? undefined, "cellXfs"), "xf").map(({ attributes }) => {
    const id = Number(attributes.get("numFmtId"));
    const code = codes.get(id);
    return code === undefined
      ? DATE_FORMATS.some(([first, last]) => id >= first && id <= last)
      : /[dmyhsb]/iu.test(code.replace(LITERALS, ""));
  });
  return ({ style }) => (isDate[Number(style)] === true ? DAYS_TO_1904 : 0);
}
