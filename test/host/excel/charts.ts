import { type Chart, newChart } from "../model/chart";
import { sameName } from "../model/named-item";
import type { Sheet } from "../model/sheet";
import type { HostArgs } from "../protocol/host-args";
import { HostError } from "../protocol/host-error";
import { type HostNode, nodeArgument, nodesOf, type PropertyOf } from "../protocol/host-node";
import type { Book, SheetChart } from "./book";
import { chartAxes, chartLegend, chartTitle } from "./chart-parts";
import { seriesCollectionClass } from "./chart-series";
import { addSeriesFrom } from "./chart-sources";
import { rangeArgument, rangeBehind } from "./references";
import { number, text } from "./shapes";

/** The ChartCollection class of a sheet. */
export function chartsClass(book: Book): (sheet: Sheet) => HostNode {
  const node = chartClass(book);
  return nodesOf<Sheet>({
    name: "ChartCollection",
    properties: { count: { get: (sheet) => sheet.charts.length } },
    items: (sheet) => sheet.charts.map((chart) => node({ sheet, chart })),
    item: (sheet, key) => {
      const chart = sheet.charts.find(({ id, name }) => id === key || sameName(name, String(key)));
      return chart === undefined ? null : node({ sheet, chart });
    },
    writes: {
      add: (sheet, args) => {
        guardCharts(sheet);
        const source = nodeArgument(args, 1);
        if (source === undefined) throw new HostError("InvalidArgument");
        const name = `Chart ${String(sheet.charts.length + 1)}`;
        const chart = newChart(book.model.newId(), name, args.text(0));
        addSeriesFrom(book, chart, rangeBehind(source), args.optionalText(2) ?? "Auto");
        sheet.charts.push(chart);
        return node({ sheet, chart });
      },
    },
  });
}

/** Charts of a protected sheet stay as they are. */
export function guardCharts(sheet: Sheet): void {
  if (sheet.protection !== undefined) throw new HostError("AccessDenied");
}

function chartClass(book: Book): (target: SheetChart) => HostNode {
  const seriesCollection = seriesCollectionClass(book);
  return nodesOf<SheetChart>({
    name: "Chart",
    id: ({ chart }) => chart.id,
    properties: { ...chartProperties(), ...boxes() },
    navigation: {
      title: chartTitle,
      legend: chartLegend,
      axes: chartAxes,
      series: seriesCollection,
      worksheet: ({ sheet }) => book.nodes.worksheet(sheet),
    },
    writes: {
      delete: ({ sheet, chart }) => {
        guardCharts(sheet);
        sheet.charts.splice(sheet.charts.indexOf(chart), 1);
      },
      setPosition: (target, args) => {
        guardCharts(target.sheet);
        place(book, target, args);
      },
      setData: ({ sheet, chart }, args) => {
        guardCharts(sheet);
        const source = nodeArgument(args, 0);
        if (source === undefined) throw new HostError("InvalidArgument");
        chart.series.splice(0);
        addSeriesFrom(book, chart, rangeBehind(source), args.optionalText(1) ?? "Auto");
      },
    },
  });
}

function place(book: Book, { sheet, chart }: SheetChart, args: HostArgs): void {
  const from = rangeArgument(book, sheet, args.at(0)).area;
  const to = args.at(1) === undefined ? from : rangeArgument(book, sheet, args.at(1)).area;
  chart.cells = { top: from.top, left: from.left, bottom: to.bottom, right: to.right };
}

function chartProperties(): Readonly<Record<string, PropertyOf<SheetChart>>> {
  return {
    id: { get: ({ chart }) => chart.id },
    name: written(
      (chart) => chart.name,
      (chart, value) => (chart.name = text(value)),
    ),
    chartType: written(
      (chart) => chart.chartType,
      (chart, value) => {
        chart.chartType = text(value);
        for (const series of chart.series) series.chartType = chart.chartType;
      },
    ),
    showDataLabels: { get: ({ chart }) => chart.hasDataLabels },
  };
}

function boxes(): Readonly<Record<string, PropertyOf<SheetChart>>> {
  const sides = ["left", "top", "width", "height"] as const;
  return Object.fromEntries(
    sides.map((side) => [
      side,
      written(
        (chart) => chart[side],
        (chart, value) => {
          chart[side] = number(value);
          chart.cells = undefined;
        },
      ),
    ]),
  );
}

function written(get: (chart: Chart) => unknown, set: (chart: Chart, value: unknown) => void): PropertyOf<SheetChart> {
  return {
    get: ({ chart }) => get(chart),
    set: ({ sheet, chart }, value) => {
      guardCharts(sheet);
      set(chart, value);
    },
  };
}
