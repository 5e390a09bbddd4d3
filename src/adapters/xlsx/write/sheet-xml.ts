import type { SheetPlan } from "../../../core/sheet/sheet-plan";
import { TAB_COLOURS } from "../../look/tab-colours";
import { argb } from "./look-xml";
import { sheetDataXml } from "./sheet-data-xml";
import { highlightsXml, listsXml, mergesXml } from "./sheet-rules-xml";
import { columnsXml, FORMAT_XML, pageXml, viewXml } from "./sheet-view-xml";
import type { StyleBook } from "./style-book";

export interface SheetSetting {
  readonly styles: StyleBook;
  readonly serialShift: number;
  readonly isSelected: boolean;
  /** The relationship to the drawing that holds the chart; null for none. */
  readonly drawing: string | null;
}

/** A sheet part painted from a plan. The sequence of its pieces is the schema's (ECMA-376-1, 18.3.1.99). */
export function sheetXml(plan: SheetPlan, { styles, serialShift, isSelected, drawing }: SheetSetting): string {
  const formatOf = remembered((style: Parameters<StyleBook["cellFormat"]>[0]) => styles.cellFormat(style, plan.digits));
  const colour = `<tabColor rgb="${argb(TAB_COLOURS[plan.tabColour])}"/>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    `<sheetPr>${colour}<pageSetUpPr fitToPage="1"/></sheetPr>`,
    viewXml(plan, isSelected),
    FORMAT_XML,
    columnsXml(plan.columnWidths),
    sheetDataXml(plan, { formatOf, serialShift }),
    mergesXml(plan.merges),
    highlightsXml(plan.highlights, (style) => styles.highlight(style)),
    listsXml(plan.lists),
    pageXml(plan.page),
    drawing === null ? "" : `<drawing r:id="${drawing}"/>`,
    "</worksheet>",
  ].join("");
}

function remembered<Key>(compute: (key: Key) => number): (key: Key) => number {
  const known = new Map<Key, number>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}
