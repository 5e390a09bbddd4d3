import type { SheetPlan } from "../../../core/sheet/sheet-plan";
import { withTypedPart } from "../package/content-types";
import type { PackageParts } from "../package/package-parts";
import { addRelationship, relatedPart } from "../package/relationships";
import type { WorkbookPart } from "../package/workbook-part";
import { DAYS_TO_1904 } from "../read/date-shift";
import { chartXml } from "./chart-xml";
import { DEFAULT_STYLES } from "./default-styles";
import { drawingXml } from "./drawing-xml";
import { sheetXml } from "./sheet-xml";
import { StyleBook } from "./style-book";

const OFFICE = "application/vnd.openxmlformats-officedocument.";

export interface AddedSheetPart {
  readonly parts: PackageParts;
  readonly part: string;
}

/** Adds the sheet part of a plan, with its chart and styles. No tab shows it yet. `title` is the tab's. */
export function withSheetPart(
  parts: PackageParts,
  workbook: WorkbookPart,
  plan: SheetPlan,
  title: string,
  isSelected: boolean,
): AddedSheetPart {
  const folder = workbook.part.slice(0, workbook.part.lastIndexOf("/") + 1);
  const part = parts.freeName(`${folder}worksheets/sheet#.xml`);
  const charted = withCharts(parts, folder, part, plan, title);
  const styled = withStyles(charted.parts, workbook);
  const styles = new StyleBook(styled.parts.text(styled.part) ?? DEFAULT_STYLES);
  const serialShift = workbook.isFrom1904 ? DAYS_TO_1904 : 0;
  const xml = sheetXml(plan, { styles, serialShift, isSelected, drawing: charted.drawing });
  const painted = withTypedPart(styled.parts, part, `${OFFICE}spreadsheetml.worksheet+xml`, xml);
  return { parts: painted.with(styled.part, styles.toXml()), part };
}

function withStyles(parts: PackageParts, workbook: WorkbookPart): AddedSheetPart {
  const known = relatedPart(parts, workbook.part, "styles");
  if (known !== undefined && parts.has(known)) return { parts, part: known };
  const part = parts.freeName(`${workbook.part.slice(0, workbook.part.lastIndexOf("/") + 1)}styles#.xml`);
  const added = withTypedPart(parts, part, `${OFFICE}spreadsheetml.styles+xml`, DEFAULT_STYLES);
  return { parts: addRelationship(added, workbook.part, "styles", part).parts, part };
}

function withCharts(
  parts: PackageParts,
  folder: string,
  sheet: string,
  { charts, digits }: SheetPlan,
  title: string,
): { readonly parts: PackageParts; readonly drawing: string | null } {
  if (charts.length === 0) return { parts, drawing: null };
  const drawing = parts.freeName(`${folder}drawings/drawing#.xml`);
  let after = parts;
  const frames = charts.map((chart) => {
    const part = after.freeName(`${folder}charts/chart#.xml`);
    const added = withTypedPart(after, part, `${OFFICE}drawingml.chart+xml`, chartXml(chart, title, digits));
    const toChart = addRelationship(added, drawing, "chart", part);
    after = toChart.parts;
    return { chart, relationship: toChart.id };
  });
  const drawn = withTypedPart(after, drawing, `${OFFICE}drawing+xml`, drawingXml(frames));
  const toDrawing = addRelationship(drawn, sheet, "drawing", drawing);
  return { parts: toDrawing.parts, drawing: toDrawing.id };
}
