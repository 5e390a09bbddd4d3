import type { ChartAxis } from "../model/chart";
import { type HostNode, nodesOf, type PropertyOf } from "../protocol/host-node";
import type { SheetAxis, SheetChart } from "./book";
import { flag, number, text } from "./shapes";

/** The ChartTitle class. */
export const chartTitle: (target: SheetChart) => HostNode = nodesOf<SheetChart>({
  name: "ChartTitle",
  properties: {
    text: {
      get: ({ chart }) => chart.title,
      set: ({ chart }, value) => {
        chart.title = text(value);
      },
    },
    visible: {
      get: ({ chart }) => chart.titleVisible,
      set: ({ chart }, value) => {
        chart.titleVisible = flag(value);
      },
    },
  },
});

/** The ChartLegend class. */
export const chartLegend: (target: SheetChart) => HostNode = nodesOf<SheetChart>({
  name: "ChartLegend",
  properties: {
    visible: {
      get: ({ chart }) => chart.legendVisible,
      set: ({ chart }, value) => {
        chart.legendVisible = flag(value);
      },
    },
    position: {
      get: ({ chart }) => chart.legendPosition,
      set: ({ chart }, value) => {
        chart.legendPosition = text(value);
      },
    },
  },
});

/** A bound of an axis: "" sets it back to automatic. */
function bound(key: "minimum" | "maximum" | "majorUnit"): PropertyOf<SheetAxis> {
  return {
    get: ({ axis }) => axis[key] ?? "",
    set: ({ axis }, value) => {
      axis[key] = value === "" ? undefined : number(value);
    },
  };
}

const axisTitle = nodesOf<ChartAxis>({
  name: "ChartAxisTitle",
  properties: {
    text: {
      get: (axis) => axis.title,
      set: (axis, value) => {
        axis.title = text(value);
      },
    },
    visible: {
      get: (axis) => axis.title !== "",
      set: (axis, value) => {
        if (!flag(value)) axis.title = "";
      },
    },
  },
});

const chartAxis = nodesOf<SheetAxis>({
  name: "ChartAxis",
  properties: {
    minimum: bound("minimum"),
    maximum: bound("maximum"),
    majorUnit: bound("majorUnit"),
    visible: {
      get: ({ axis }) => axis.visible,
      set: ({ axis }, value) => {
        axis.visible = flag(value);
      },
    },
    reversePlotOrder: {
      get: ({ axis }) => axis.reversed,
      set: ({ axis }, value) => {
        axis.reversed = flag(value);
      },
    },
  },
  navigation: { title: ({ axis }) => axisTitle(axis) },
});

/** The ChartAxes class. */
export const chartAxes: (target: SheetChart) => HostNode = nodesOf<SheetChart>({
  name: "ChartAxes",
  navigation: {
    valueAxis: (target) => chartAxis({ ...target, axis: target.chart.valueAxis, which: "valueAxis" }),
    categoryAxis: (target) => chartAxis({ ...target, axis: target.chart.categoryAxis, which: "categoryAxis" }),
  },
});
