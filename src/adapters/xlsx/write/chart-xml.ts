import type { RangeRef } from "../../../core/sheet/range-ref";
import type { ChartPlan, ChartSeries, ColumnsAndLine, DigitStyle, StackedBars } from "../../../core/sheet/sheet-plan";
import { CHART_LOOK } from "../../look/chart-look";
import { DOCUMENT_FONT } from "../../look/look";
import { numberFormatOf } from "../../look/number-format";
import { escapeXml } from "../xml/escape-xml";
import { absoluteReference } from "./sheet-reference";

const CATEGORY_AXIS = "111111111";
const VALUE_AXIS = "222222222";
const AXES = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
const LINE_WIDTH_IN_EMU = 28_575;

/**
 * A chart part: clustered columns with one line, or stacked bars. The value axis begins at 0, for columns cut off below
 * exaggerate. The host fills in the values from the cells. Source: ECMA-376-1, 21.2.
 */
export function chartXml(plan: ChartPlan, sheet: string, digits: DigitStyle): string {
  const isLying = plan.kind === "stacked-bars";
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">',
    '<c:roundedCorners val="0"/><c:chart>',
    titleXml(plan.title),
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>',
    isLying ? stackedXml(plan, sheet) : columnsAndLineXml(plan, sheet),
    axesXml(digits, isLying),
    '</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>',
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    textXml("c:txPr", CHART_LOOK.textSize, ""),
    "</c:chartSpace>",
  ].join("");
}

function columnsAndLineXml(plan: ColumnsAndLine, sheet: string): string {
  const bars = plan.bars.map((series, index) => {
    const colour = CHART_LOOK.bars[Math.max(0, CHART_LOOK.bars.length - plan.bars.length + index)] ?? CHART_LOOK.ink;
    return seriesXml(series, index, barLook(colour), plan, sheet);
  });
  const stroke = `<c:spPr><a:ln w="${String(LINE_WIDTH_IN_EMU)}" cap="rnd">${solid(CHART_LOOK.line)}<a:round/></a:ln></c:spPr>`;
  const lineLook = `${stroke}<c:marker><c:symbol val="none"/></c:marker>`;
  const line = seriesXml(plan.line, plan.bars.length, lineLook, plan, sheet);
  return [
    `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${bars.join("")}`,
    `<c:gapWidth val="80"/>${AXES}</c:barChart>`,
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${line}<c:marker val="1"/>${AXES}</c:lineChart>`,
  ].join("");
}

function stackedXml(plan: StackedBars, sheet: string): string {
  const parts = plan.parts.map((part, index) =>
    seriesXml(part, index, barLook(CHART_LOOK.parts[part.colour]), plan, sheet),
  );
  return [
    `<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>${parts.join("")}`,
    `<c:gapWidth val="60"/><c:overlap val="100"/>${AXES}</c:barChart>`,
  ].join("");
}

function barLook(colour: string): string {
  return `<c:spPr>${solid(colour)}</c:spPr><c:invertIfNegative val="0"/>`;
}

function seriesXml({ name, values }: ChartSeries, index: number, look: string, plan: ChartPlan, sheet: string): string {
  const order = `<c:idx val="${String(index)}"/><c:order val="${String(index)}"/>`;
  const title = `<c:tx><c:v>${escapeXml(name)}</c:v></c:tx>`;
  const categories = `<c:cat><c:strRef>${source(sheet, plan.categories)}</c:strRef></c:cat>`;
  const numbers = `<c:val><c:numRef>${source(sheet, values)}</c:numRef></c:val>`;
  const smooth = look.includes("<c:marker>") ? '<c:smooth val="0"/>' : "";
  return `<c:ser>${order}${title}${look}${categories}${numbers}${smooth}</c:ser>`;
}

function source(sheet: string, range: RangeRef): string {
  return `<c:f>${escapeXml(absoluteReference(sheet, range))}</c:f>`;
}

function titleXml(title: string): string {
  const run = `<a:r><a:rPr sz="${String(CHART_LOOK.titleSize * 100)}" b="1"/><a:t>${escapeXml(title)}</a:t></a:r>`;
  return `<c:title>${textXml("c:tx", CHART_LOOK.titleSize, run)}<c:overlay val="0"/></c:title>`;
}

/** Of lying bars the first category stands on top, and the values below them all. */
function axesXml(digits: DigitStyle, isLying: boolean): string {
  const format = escapeXml(numberFormatOf("count", digits));
  const hidden = '<c:delete val="0"/>';
  return [
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${isLying ? "maxMin" : "minMax"}"/></c:scaling>${hidden}`,
    `<c:axPos val="${isLying ? "l" : "b"}"/>`,
    '<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/>',
    `<c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/>`,
    '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>',
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>${hidden}`,
    `<c:axPos val="${isLying ? "b" : "l"}"/><c:majorGridlines><c:spPr><a:ln w="9525">${solid("#D9D9D9")}</a:ln></c:spPr></c:majorGridlines>`,
    `<c:numFmt formatCode="${format}" sourceLinked="0"/>`,
    '<c:majorTickMark val="out"/><c:minorTickMark val="none"/>',
    `<c:tickLblPos val="nextTo"/><c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${isLying ? "max" : "autoZero"}"/>`,
    '<c:crossBetween val="between"/></c:valAx>',
  ].join("");
}

/** Text in the document's font, for Latin and for Thai letters. With a run it is a title's own text. */
function textXml(element: "c:tx" | "c:txPr", size: number, run: string): string {
  const font = `<a:latin typeface="${DOCUMENT_FONT}"/><a:cs typeface="${DOCUMENT_FONT}"/>`;
  const look = `<a:defRPr sz="${String(size * 100)}">${solid(CHART_LOOK.ink)}${font}</a:defRPr>`;
  const own = run.replace('b="1"/>', `b="1">${solid(CHART_LOOK.ink)}${font}</a:rPr>`);
  const paragraph = `<a:bodyPr/><a:lstStyle/><a:p><a:pPr>${look}</a:pPr>${own === "" ? '<a:endParaRPr lang="th-TH"/>' : own}</a:p>`;
  return element === "c:tx" ? `<c:tx><c:rich>${paragraph}</c:rich></c:tx>` : `<c:txPr>${paragraph}</c:txPr>`;
}

function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour.slice(1)}"/></a:solidFill>`;
}
