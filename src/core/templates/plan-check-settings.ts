import type { CheckSettings } from "../check-settings/check-settings";
import { SETTINGS_COLUMNS, SETTINGS_TEXTS } from "../check-settings/data/settings-columns";
import { acknowledgementRow, switchRow } from "../check-settings/setting-row";
import type { SheetPlan, StyledRange } from "../sheet/sheet-plan";
import { headingBlocks, HEADING_HEIGHTS, headingStyles, LANDSCAPE_PAGE } from "./table-layout";
import { HEADER_ROW } from "./table-specs";

/** Rows are added one by one later; they find their format there. */
const STYLED_ROWS = 200;

/** The sheet that keeps acknowledgements and switched-off rules, so that whoever opens the workbook sees them. */
export function planCheckSettings(title: string, { switchedOff, acknowledgements }: CheckSettings): SheetPlan {
  const rows = [...switchedOff.map(switchRow), ...acknowledgements.map(acknowledgementRow)];
  const headers = SETTINGS_COLUMNS.map(({ header }) => header);
  const cells = rows.map((row) => SETTINGS_COLUMNS.map(({ key }) => (row[key] === "" ? null : row[key])));
  return {
    marker: { spec: "settings", key: "" },
    title,
    tabColour: "grey",
    digits: "arabic",
    blocks: [
      ...headingBlocks(SETTINGS_TEXTS.title, SETTINGS_TEXTS.note, headers),
      ...(cells.length === 0 ? [] : [{ at: { row: HEADER_ROW + 1, column: 0 }, cells }]),
    ],
    styles: [...headingStyles(headers.length), ...bodyStyles(Math.max(STYLED_ROWS, rows.length))],
    merges: [],
    columnWidths: SETTINGS_COLUMNS.map(({ width }) => width),
    rowHeights: HEADING_HEIGHTS,
    lists: [],
    highlights: [],
    names: [],
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    page: LANDSCAPE_PAGE,
    charts: [],
  };
}

function bodyStyles(rows: number): readonly StyledRange[] {
  return SETTINGS_COLUMNS.map(({ style }, column) => ({
    range: { row: HEADER_ROW + 1, column, rows, columns: 1 },
    style,
  }));
}
