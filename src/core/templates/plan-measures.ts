import type { DigitStyle, SheetPlan } from "../sheet/sheet-plan";
import { inDigits } from "./document-text";
import { bodyLists, bodyStyles, HEADING_HEIGHTS, headingBlocks, headingStyles, LANDSCAPE_PAGE } from "./table-layout";
import { HEADER_ROW, TABLE_SPECS } from "./table-specs";

export interface MeasuresRequest {
  readonly title: string;
  readonly agencyName: string;
  /** BE. */
  readonly planYear: number;
  readonly digits: DigitStyle;
}

/** The plan of measures, empty and ready to be filled. */
export function planMeasures({ title, agencyName, planYear, digits }: MeasuresRequest): SheetPlan {
  const columns = TABLE_SPECS.measures;
  return {
    marker: { spec: "measures", key: "" },
    title,
    tabColour: "green",
    digits,
    blocks: headingBlocks(
      inDigits(`มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ${String(planYear)}`, digits),
      inDigits(agencyName, digits),
      columns.map((column) => column.header),
    ),
    styles: [...headingStyles(columns.length), ...bodyStyles(columns)],
    merges: [],
    columnWidths: columns.map((column) => column.width),
    rowHeights: HEADING_HEIGHTS,
    lists: bodyLists(columns),
    highlights: [],
    names: [],
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    page: LANDSCAPE_PAGE,
    charts: [],
  };
}
