import type { Chart as FileChart, ChartSeriesInfo, SheetChart } from "hucre";

import { parseArea, splitReference } from "../model/address";
import type { Area } from "../model/area";
import { type Chart, type ChartSource, newChart, newSeries } from "../model/chart";
import { type Sheet, STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT } from "../model/sheet";
import { referenceOf, type SheetNameOf } from "./chart-xml";

/** What hucre needs to make the chart's place and parts; the chart's own part is written over afterwards. */
export function chartFrame(sheet: Sheet, chart: Chart, sheetName: SheetNameOf): SheetChart {
  const area = chart.cells ?? coveredArea(sheet, chart);
  const series = chart.series.map(({ values }) => ({
    values: values === undefined ? "0" : referenceOf(values, sheetName),
  }));
  return {
    type: "column",
    series: series.length === 0 ? [{ values: "0" }] : series,
    frameTitle: chart.name,
    anchor: { from: { row: area.top, col: area.left }, to: { row: area.bottom + 1, col: area.right + 1 } },
  };
}

/** The cells a chart placed in points lies over. */
function coveredArea(sheet: Sheet, { left, top, width, height }: Chart): Area {
  const column = (points: number): number => lineAt(sheet.columnWidths, STANDARD_COLUMN_WIDTH, points);
  const row = (points: number): number => lineAt(sheet.rowHeights, STANDARD_ROW_HEIGHT, points);
  return { top: row(top), left: column(left), bottom: row(top + height), right: column(left + width) };
}

function lineAt(sizes: ReadonlyMap<number, number>, standard: number, points: number): number {
  let line = 0;
  let end = sizes.get(0) ?? standard;
  while (end <= points) {
    line += 1;
    end += sizes.get(line) ?? standard;
  }
  return line;
}

/** A chart read from a file; `partXml` is its own part, which tells columns from bars. */
export function chartFromFile(
  id: string,
  read: FileChart,
  partXml: string,
  sheetIdOf: (name: string) => string,
): Chart {
  const lying = partXml.includes('<c:barDir val="bar"/>');
  const kinds = read.series ?? [];
  const [first] = kinds;
  const type = first === undefined ? "ColumnClustered" : chartType(first, read, lying);
  const chart = newChart(id, read.frameTitle ?? "Chart", type);
  chart.title = read.title ?? "";
  chart.legendVisible = read.legend !== false;
  if (typeof read.legend === "string") chart.legendPosition = read.legend.replace(/^./u, (sign) => sign.toUpperCase());
  chart.cells = anchored(read);
  chart.valueAxis.minimum = read.axes?.y?.scale?.min;
  chart.valueAxis.maximum = read.axes?.y?.scale?.max;
  chart.valueAxis.majorUnit = read.axes?.y?.scale?.majorUnit;
  chart.valueAxis.title = read.axes?.y?.title ?? "";
  chart.categoryAxis.title = read.axes?.x?.title ?? "";
  // Excel keeps series of different kinds in different groups; their index is their order.
  for (const info of [...kinds].sort((one, other) => one.index - other.index)) {
    const series = newSeries(info.name ?? "", chartType(info, read, lying));
    series.nameSource = info.name === undefined ? undefined : sourceOf(info.name, sheetIdOf);
    series.values = info.valuesRef === undefined ? undefined : sourceOf(info.valuesRef, sheetIdOf);
    series.categories = info.categoriesRef === undefined ? undefined : sourceOf(info.categoriesRef, sheetIdOf);
    series.color = typeof info.color === "string" ? `#${info.color}` : "";
    chart.series.push(series);
  }
  return chart;
}

function anchored({ anchor }: FileChart): Area | undefined {
  if (anchor?.to === undefined) return undefined;
  const { from, to } = anchor;
  return { top: from.row, left: from.col, bottom: to.row - 1, right: to.col - 1 };
}

function chartType(info: ChartSeriesInfo, chart: FileChart, lying: boolean): string {
  const kind = info.kind.replace("3D", "");
  if (kind !== "bar") return kind.charAt(0).toUpperCase() + kind.slice(1);
  return `${lying ? "Bar" : "Column"}${chart.barGrouping === "stacked" ? "Stacked" : "Clustered"}`;
}

function sourceOf(reference: string, sheetIdOf: (name: string) => string): ChartSource | undefined {
  const { sheetName, rest } = splitReference(reference);
  const area = parseArea(rest);
  return sheetName === undefined || area === undefined ? undefined : { sheetId: sheetIdOf(sheetName), area };
}
