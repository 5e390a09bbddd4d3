import { absoluteAddress, quotedSheetName } from "../model/address";
import type { Chart, ChartAxis, ChartSeries, ChartSource } from "../model/chart";
import { escapeXml } from "./xml";

const NAMESPACES = [
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(" ");
const CATEGORY_AXIS = "111111111";
const VALUE_AXIS = "222222222";
const AXIS_IDS = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
const LEGENDS = new Map([
  ["Top", "t"],
  ["Bottom", "b"],
  ["Left", "l"],
  ["Right", "r"],
]);

/** The current name of a sheet by its id. */
export type SheetNameOf = (sheetId: string) => string;

/**
 * The chart part of a file. hucre writes charts of one kind only and takes no name from a cell; ours mixes columns,
 * bars, lines, areas and pies.
 */
export function chartXml(chart: Chart, sheetName: SheetNameOf): string {
  const groups = grouped(chart);
  const plots = [...groups].map(([kind, series]) => plot(kind, series, chart, sheetName)).join("");
  const round = [...groups.keys()].some((kind) => kind === "pie" || kind === "doughnut");
  const axes = round ? "" : categoryAxis(chart.categoryAxis, chart) + valueAxis(chart.valueAxis, chart);
  const legend = chart.legendVisible
    ? `<c:legend><c:legendPos val="${LEGENDS.get(chart.legendPosition) ?? "r"}"/><c:overlay val="0"/></c:legend>`
    : "";
  const title = chart.titleVisible && chart.title !== "" ? titleXml(chart.title, 1400) : "";
  const parts = `<c:autoTitleDeleted val="${title === "" ? "1" : "0"}"/><c:plotArea><c:layout/>${plots}${axes}</c:plotArea>`;
  const body = `<c:chart>${title}${parts}${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace ${NAMESPACES}><c:roundedCorners val="0"/>${body}</c:chartSpace>`;
}

type Numbered = readonly [number, ChartSeries];

function grouped(chart: Chart): Map<string, Numbered[]> {
  const groups = new Map<string, Numbered[]>();
  for (const [index, series] of chart.series.entries()) {
    const kind = kindOf(series.chartType);
    groups.set(kind, [...(groups.get(kind) ?? []), [index, series]]);
  }
  return groups;
}

function kindOf(chartType: string): string {
  const kinds = ["Column", "Bar", "Line", "Pie", "Doughnut", "Area"];
  return (kinds.find((kind) => chartType.startsWith(kind)) ?? "Column").toLowerCase();
}

function plot(kind: string, series: readonly Numbered[], chart: Chart, sheetName: SheetNameOf): string {
  const inside = series.map(([index, one]) => seriesXml(kind, index, one, chart, sheetName)).join("");
  const stacked = series.some(([, { chartType }]) => chartType.includes("Stacked"));
  const grouping = stacked ? "stacked" : "clustered";
  switch (kind) {
    case "line":
      return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${inside}<c:marker val="1"/>${AXIS_IDS}</c:lineChart>`;
    case "area":
      return `<c:areaChart><c:grouping val="standard"/><c:varyColors val="0"/>${inside}${AXIS_IDS}</c:areaChart>`;
    case "pie":
      return `<c:pieChart><c:varyColors val="1"/>${inside}<c:firstSliceAng val="0"/></c:pieChart>`;
    case "doughnut":
      return `<c:doughnutChart><c:varyColors val="1"/>${inside}<c:holeSize val="50"/></c:doughnutChart>`;
    default:
      return `<c:barChart><c:barDir val="${kind === "bar" ? "bar" : "col"}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${inside}<c:gapWidth val="80"/>${stacked ? '<c:overlap val="100"/>' : ""}${AXIS_IDS}</c:barChart>`;
  }
}

function seriesXml(kind: string, index: number, series: ChartSeries, chart: Chart, sheetName: SheetNameOf): string {
  const { nameSource, values, categories, color } = series;
  const reference = (source: ChartSource): string => escapeXml(referenceOf(source, sheetName));
  const name =
    nameSource === undefined
      ? `<c:v>${escapeXml(series.name)}</c:v>`
      : `<c:strRef><c:f>${reference(nameSource)}</c:f></c:strRef>`;
  const labels =
    series.hasDataLabels || chart.hasDataLabels
      ? '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
      : "";
  return [
    `<c:ser><c:idx val="${String(index)}"/><c:order val="${String(index)}"/><c:tx>${name}</c:tx>`,
    color === "" ? "" : shape(kind, color.slice(1)),
    kind === "line" ? '<c:marker><c:symbol val="none"/></c:marker>' : "",
    labels,
    categories === undefined ? "" : `<c:cat><c:strRef><c:f>${reference(categories)}</c:f></c:strRef></c:cat>`,
    values === undefined ? "" : `<c:val><c:numRef><c:f>${reference(values)}</c:f></c:numRef></c:val>`,
    kind === "line" ? '<c:smooth val="0"/>' : "",
    "</c:ser>",
  ].join("");
}

function shape(kind: string, rgb: string): string {
  const fill = `<a:solidFill><a:srgbClr val="${rgb}"/></a:solidFill>`;
  return kind === "line" ? `<c:spPr><a:ln w="28575">${fill}</a:ln></c:spPr>` : `<c:spPr>${fill}</c:spPr>`;
}

/** "'Sheet'!$A$1:$A$9" of a source. */
export function referenceOf({ sheetId, area }: ChartSource, sheetName: SheetNameOf): string {
  return `${quotedSheetName(sheetName(sheetId))}!${absoluteAddress(area)}`;
}

function isLyingDown(chart: Chart): boolean {
  return chart.series.length > 0 && chart.series.every((series) => kindOf(series.chartType) === "bar");
}

function categoryAxis(axis: ChartAxis, chart: Chart): string {
  const side = isLyingDown(chart) ? "l" : "b";
  return `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${axis.reversed ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="${axis.visible ? "0" : "1"}"/><c:axPos val="${side}"/>${axisTitle(axis)}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/></c:catAx>`;
}

function valueAxis(axis: ChartAxis, chart: Chart): string {
  const bound = (tag: string, value: number | undefined): string =>
    value === undefined ? "" : `<c:${tag} val="${String(value)}"/>`;
  const scaling = `<c:scaling><c:orientation val="minMax"/>${bound("max", axis.maximum)}${bound("min", axis.minimum)}</c:scaling>`;
  const side = isLyingDown(chart) ? "b" : "l";
  return `<c:valAx><c:axId val="${VALUE_AXIS}"/>${scaling}<c:delete val="${axis.visible ? "0" : "1"}"/><c:axPos val="${side}"/><c:majorGridlines/>${axisTitle(axis)}<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/>${bound("majorUnit", axis.majorUnit)}</c:valAx>`;
}

function axisTitle({ title }: ChartAxis): string {
  return title === "" ? "" : titleXml(title, 1000);
}

function titleXml(text: string, size: number): string {
  const run = `<a:r><a:rPr lang="th-TH" sz="${String(size)}" b="1"/><a:t>${escapeXml(text)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}
