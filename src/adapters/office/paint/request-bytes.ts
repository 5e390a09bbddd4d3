import type { SheetPlan } from "../../../core/sheet/sheet-plan";
import { STYLE_LOOKS } from "../../look/style-looks";
import { joinNeighbours } from "./join-neighbours";

/** What each item of a plan adds to a request besides its texts: measured on requests of office.js, rounded up. */
export const BYTES_TO_ADD = 1_500;
export const BYTES_PER_NAME = 300;
const PAGE = 3_500;
const STYLE = 2_000;
const BORDERS = 2_500;
const SIZE = 600;
const LIST = 1_400;
const HIGHLIGHT = 1_800;
const MERGE = 450;
const CHART_SERIES = 2_400;

/** What everything but names and the cells' contents weighs in a request. */
export function formatBytes(plan: SheetPlan): number {
  const styles = joinNeighbours(plan.styles);
  const bordered = styles.filter(({ style }) => STYLE_LOOKS[style].border !== null);
  return (
    PAGE +
    styles.length * STYLE +
    bordered.length * BORDERS +
    (plan.columnWidths.length + plan.rowHeights.length) * SIZE +
    plan.lists.length * LIST +
    plan.highlights.length * HIGHLIGHT +
    plan.merges.length * MERGE +
    plan.charts.reduce((sum, chart) => sum + (chart.kind === "stacked-bars" ? chart.parts.length : 3) * CHART_SERIES, 0)
  );
}
