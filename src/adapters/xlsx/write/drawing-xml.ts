import type { ChartPlan } from "../../../core/sheet/sheet-plan";
import { ownChartName } from "../../look/chart-look";
import { escapeXml } from "../xml/escape-xml";

const SPREADSHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

interface Frame {
  readonly chart: ChartPlan;
  /** The relationship of the drawing that leads to the chart's part. */
  readonly relationship: string;
}

/** A drawing part that holds charts, each over the cells of its range. Screen readers say the chart's title. */
export function drawingXml(frames: readonly Frame[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<xdr:wsDr xmlns:xdr="${SPREADSHEET_DRAWING}" xmlns:a="${DRAWING}">`,
    ...frames.map(frameXml),
    "</xdr:wsDr>",
  ].join("");
}

/** Ids of drawn things count from 2: 1 is the drawing itself. */
const FIRST_ID = 2;

function frameXml({ chart: { at, title }, relationship }: Frame, index: number): string {
  const from = `<xdr:from>${corner(at.row, at.column)}</xdr:from>`;
  const to = `<xdr:to>${corner(at.row + at.rows, at.column + at.columns)}</xdr:to>`;
  const id = String(FIRST_ID + index);
  const about = `<xdr:cNvPr id="${id}" name="${ownChartName(index)}" descr="${escapeXml(title)}"/>`;
  const chartLink = `<c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="${relationship}"/>`;
  return [
    `<xdr:twoCellAnchor>${from}${to}<xdr:graphicFrame macro="">`,
    `<xdr:nvGraphicFramePr>${about}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${CHART}">${chartLink}</a:graphicData></a:graphic>`,
    "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>",
  ].join("");
}

function corner(row: number, column: number): string {
  return `<xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
}
