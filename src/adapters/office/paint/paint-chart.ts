import { toA1 } from "../../../core/sheet/cell-ref";
import type { ChartPlan, ChartSeries, SheetPlan } from "../../../core/sheet/sheet-plan";
import { CHART_LOOK, OWN_CHART_NAME } from "../../look/chart-look";
import { rangeOf } from "../range-of";

/** The chart of the plan, if it has one. */
export function paintChart(sheet: Excel.Worksheet, { chart }: SheetPlan): void {
  if (chart === null) return;
  // Made from the line's values, which are numbers from the start: of empty cells Excel may make no series at all.
  const painted = sheet.charts.add("ColumnClustered", rangeOf(sheet, chart.line.values), "Columns");
  painted.name = OWN_CHART_NAME;
  painted.title.text = chart.title;
  painted.setPosition(toA1(chart.at), toA1(lastCellOf(chart)));
  painted.legend.position = "Bottom";

  const line = painted.series.getItemAt(0);
  fillSeries(sheet, line, chart, chart.line);
  line.chartType = "Line";
  line.format.line.color = CHART_LOOK.line;
  for (const [index, bar] of chart.bars.entries()) {
    const series = painted.series.add(bar.name);
    fillSeries(sheet, series, chart, bar);
    series.chartType = "ColumnClustered";
    series.format.fill.setSolidColor(barColour(index, chart.bars.length));
  }
}

function fillSeries(sheet: Excel.Worksheet, series: Excel.ChartSeries, chart: ChartPlan, plan: ChartSeries): void {
  series.name = plan.name;
  series.setValues(rangeOf(sheet, plan.values));
  series.setXAxisValues(rangeOf(sheet, chart.categories));
}

/** The newest year takes the darkest colour, however few years there are. */
function barColour(index: number, count: number): string {
  const { bars } = CHART_LOOK;
  return bars[Math.max(0, bars.length - count) + index] ?? bars[0];
}

function lastCellOf({ at }: ChartPlan): { row: number; column: number } {
  return { row: at.row + at.rows - 1, column: at.column + at.columns - 1 };
}
