import { newSeries, type ChartSource } from "../model/chart";
import type { HostArgs } from "../protocol/host-args";
import { HostError } from "../protocol/host-error";
import { type HostNode, nodeArgument, nodesOf, type PropertyOf } from "../protocol/host-node";
import type { Book, SheetChart, SheetSeries } from "./book";
import { seriesName } from "./chart-sources";
import { rangeBehind } from "./references";
import { color, flag, text } from "./shapes";

/** The ChartSeriesCollection class. */
export function seriesCollectionClass(book: Book): (target: SheetChart) => HostNode {
  const node = seriesClass(book);
  return nodesOf<SheetChart>({
    name: "ChartSeriesCollection",
    properties: { count: { get: ({ chart }) => chart.series.length } },
    items: (target) => target.chart.series.map((series) => node({ ...target, series })),
    writes: {
      add: (target, args) => {
        const { chart } = target;
        const series = newSeries(args.optionalText(0) ?? `Series${String(chart.series.length + 1)}`, chart.chartType);
        chart.series.splice(args.optionalWhole(1) ?? chart.series.length, 0, series);
        return node({ ...target, series });
      },
    },
  });
}

function seriesClass(book: Book): (target: SheetSeries) => HostNode {
  return nodesOf<SheetSeries>({
    name: "ChartSeries",
    properties: seriesProperties(book),
    navigation: { format: seriesFormat },
    writes: {
      delete: ({ chart, series }) => {
        chart.series.splice(chart.series.indexOf(series), 1);
      },
      setValues: ({ series }, args) => {
        series.values = sourceIn(args);
      },
      setXAxisValues: ({ series }, args) => {
        series.categories = sourceIn(args);
      },
    },
  });
}

function sourceIn(args: HostArgs): ChartSource {
  const node = nodeArgument(args, 0);
  if (node === undefined) throw new HostError("InvalidArgument");
  const { sheet, area } = rangeBehind(node);
  return { sheetId: sheet.id, area };
}

function seriesProperties(book: Book): Readonly<Record<string, PropertyOf<SheetSeries>>> {
  return {
    name: {
      get: ({ series }) => seriesName(book, series),
      set: ({ series }, value) => {
        series.name = text(value);
        series.nameSource = undefined;
      },
    },
    chartType: {
      get: ({ series }) => series.chartType,
      set: ({ series }, value) => {
        series.chartType = text(value);
      },
    },
    hasDataLabels: {
      get: ({ series }) => series.hasDataLabels,
      set: ({ series }, value) => {
        series.hasDataLabels = flag(value);
      },
    },
  };
}

const seriesFill = nodesOf<SheetSeries>({
  name: "ChartFill",
  writes: {
    setSolidColor: ({ series }, args) => {
      series.color = color(args.at(0));
    },
    clear: ({ series }) => {
      series.color = "";
    },
  },
});

const seriesLine = nodesOf<SheetSeries>({
  name: "ChartLineFormat",
  properties: {
    color: {
      get: ({ series }) => series.color,
      set: ({ series }, value) => {
        series.color = color(value);
      },
    },
  },
});

const seriesFormat = nodesOf<SheetSeries>({
  name: "ChartSeriesFormat",
  navigation: { fill: seriesFill, line: seriesLine },
});
