import type { Area } from "./area";

/** A range a chart draws from; it keeps its sheet by id, so that renaming the sheet does not break it. */
export interface ChartSource {
  readonly sheetId: string;
  readonly area: Area;
}

export interface ChartSeries {
  name: string;
  /** The cell the name comes from, when it comes from one. */
  nameSource: ChartSource | undefined;
  /** An Office.js chart type, such as ColumnClustered or Line. */
  chartType: string;
  values: ChartSource | undefined;
  categories: ChartSource | undefined;
  /** "" is the colour Excel picks. */
  color: string;
  hasDataLabels: boolean;
}

export interface ChartAxis {
  /** Undefined is automatic. */
  minimum: number | undefined;
  maximum: number | undefined;
  majorUnit: number | undefined;
  title: string;
  visible: boolean;
  /** From the last to the first. */
  reversed: boolean;
}

export interface Chart {
  readonly id: string;
  name: string;
  chartType: string;
  title: string;
  titleVisible: boolean;
  legendVisible: boolean;
  legendPosition: string;
  hasDataLabels: boolean;
  /** Points from the sheet's corner; used when no cells are given. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** The cells the chart lies over, when it was placed by cells. */
  cells: Area | undefined;
  readonly series: ChartSeries[];
  readonly valueAxis: ChartAxis;
  readonly categoryAxis: ChartAxis;
}

export function newChart(id: string, name: string, chartType: string): Chart {
  return {
    id,
    name,
    chartType,
    title: "",
    titleVisible: true,
    legendVisible: true,
    legendPosition: "Bottom",
    hasDataLabels: false,
    left: 200,
    top: 20,
    width: 360,
    height: 216,
    cells: undefined,
    series: [],
    valueAxis: newAxis(),
    categoryAxis: newAxis(),
  };
}

export function newSeries(name: string, chartType: string): ChartSeries {
  return {
    name,
    nameSource: undefined,
    chartType,
    values: undefined,
    categories: undefined,
    color: "",
    hasDataLabels: false,
  };
}

function newAxis(): ChartAxis {
  return { minimum: undefined, maximum: undefined, majorUnit: undefined, title: "", visible: true, reversed: false };
}
