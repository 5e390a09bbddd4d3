import { toA1 } from "../../../core/sheet/cell-ref";
import type { ChartPlan, ChartSeries, ColumnsAndLine, SheetPlan, StackedBars } from "../../../core/sheet/sheet-plan";
import { CHART_LOOK, ownChartName } from "../../look/chart-look";
import { rangeOf } from "../range-of";

/** The charts of the plan, if it has any. */
export function paintCharts(sheet: Excel.Worksheet, { charts }: SheetPlan): void {
  for (const [index, chart] of charts.entries()) {
    const painted = chart.kind === "stacked-bars" ? stackedBars(sheet, chart) : columnsAndLine(sheet, chart);
    painted.name = ownChartName(index);
    painted.title.text = chart.title;
    painted.setPosition(toA1(chart.at), toA1(lastCellOf(chart)));
    painted.legend.position = "Bottom";
  }
}

function columnsAndLine(sheet: Excel.Worksheet, chart: ColumnsAndLine): Excel.Chart {
  // Made from the line's values, which are numbers from the start: of empty cells Excel may make no series at all.
  const painted = sheet.charts.add("ColumnClustered", rangeOf(sheet, chart.line.values), "Columns");
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
  return painted;
}

function stackedBars(sheet: Excel.Worksheet, chart: StackedBars): Excel.Chart {
  const [first, ...others] = chart.parts;
  if (first === undefined) throw new Error("A chart of stacked bars has no part.");
  const painted = sheet.charts.add("BarStacked", rangeOf(sheet, first.values), "Columns");
  painted.axes.categoryAxis.reversePlotOrder = true;
  const paint = (series: Excel.ChartSeries, part: StackedBars["parts"][number]) => {
    fillSeries(sheet, series, chart, part);
    series.format.fill.setSolidColor(CHART_LOOK.parts[part.colour]);
  };
  paint(painted.series.getItemAt(0), first);
  for (const part of others) paint(painted.series.add(part.name), part);
  return painted;
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
