import {
  type Cell,
  type CellValue as FileValue,
  dateToSerial,
  type NamedRange,
  readXlsx,
  type Sheet as FileSheet,
} from "hucre";

import { parseArea } from "../model/address";
import { type CellContent } from "../model/cell-content";
import { cellKey } from "../model/cell-key";
import type { Sheet } from "../model/sheet";
import { WorkbookModel } from "../model/workbook";
import { chartFromFile } from "./chart-in-file";
import { InternedStyles } from "./interned-styles";
import { pageFromFile } from "./page-in-file";
import { protectionFromFile } from "./protection-in-file";
import { rowsWithGivenHeight } from "./row-heights";
import { conditionalFormatFromFile, validationFromFile } from "./rules-in-file";
import { settingsIn } from "./settings-part";
import { colorFrom } from "./style-in-file";
import { widthInPoints } from "./units";
import { attribute, unescapeXml } from "./xml";
import { ZipParts } from "./zip-parts";

/** Reads the bytes of an .xlsx file into a workbook; what this host does not keep is lost. */
export async function loadWorkbook(bytes: Uint8Array): Promise<WorkbookModel> {
  const local = new Uint8Array(bytes);
  const read = await readXlsx(local, { readStyles: true });
  const zip = new ZipParts(local);
  const [first, ...others] = read.sheets;
  const model = new WorkbookModel(first?.name ?? "Sheet1");
  for (const sheet of others) model.addSheet(sheet.name);
  const charts = zip.numbered("xl/charts/chart");
  for (const source of read.sheets) {
    const given = rowsWithGivenHeight(zip.text(zip.sheetPath(source.name)));
    fillSheet(model, model.sheet(source.name), source, { charts, given });
  }
  for (const name of read.namedRanges ?? []) addName(model, name, zip.text("xl/workbook.xml"));
  for (const xml of zip.numbered("customXml/item")) addXml(model, xml);
  model.structureProtected = read.workbookProtection?.lockStructure ?? false;
  const active = model.sheets[read.activeSheet ?? 0];
  if (active !== undefined) model.activate(active);
  return model;
}

/** What hucre does not tell of a sheet. */
interface Untold {
  /** All chart parts of the file, in order. */
  readonly charts: readonly string[];
  readonly given: ReadonlySet<number>;
}

function fillSheet(model: WorkbookModel, sheet: Sheet, source: FileSheet, untold: Untold): void {
  fillCells(sheet, source);
  fillLines(sheet, source, untold.given);
  sheet.merges = (source.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    top: startRow,
    left: startCol,
    bottom: endRow,
    right: endCol,
  }));
  for (const rule of source.dataValidations ?? []) {
    const validation = validationFromFile(rule);
    if (validation !== undefined) sheet.validations.restore(validation);
  }
  for (const rule of [...(source.conditionalRules ?? [])].sort((one, other) => one.priority - other.priority)) {
    const format = conditionalFormatFromFile(model.newId(), rule);
    if (format !== undefined) sheet.conditionalFormats.push(format);
  }
  pageFromFile(sheet.pageLayout, source.pageSetup, source.headerFooter);
  fillView(sheet, source);
  fillParts(model, sheet, source, untold.charts);
}

function fillView(sheet: Sheet, source: FileSheet): void {
  const { freezePane, protection, view } = source;
  if (freezePane !== undefined) sheet.frozen = { rows: freezePane.rows ?? 0, columns: freezePane.columns ?? 0 };
  if (protection !== undefined) sheet.protection = protectionFromFile(protection);
  if (source.hidden === true) sheet.visibility = "Hidden";
  if (source.veryHidden === true) sheet.visibility = "VeryHidden";
  sheet.showGridlines = view?.showGridLines ?? true;
  sheet.tabColor = colorFrom(view?.tabColor?.rgb) ?? "";
}

function fillParts(model: WorkbookModel, sheet: Sheet, source: FileSheet, chartParts: readonly string[]): void {
  const before = model.sheets.reduce((count, { charts }) => count + charts.length, 0);
  for (const [index, chart] of (source.charts ?? []).entries()) {
    const part = chartParts[before + index] ?? "";
    sheet.charts.push(chartFromFile(model.newId(), chart, part, (name) => model.findSheet(name)?.id ?? ""));
  }
  for (const table of source.tables ?? []) {
    const area = parseArea(table.range ?? "");
    if (area === undefined) continue;
    sheet.tables.push({
      id: model.newId(),
      name: table.displayName ?? table.name,
      area,
      style: table.style ?? "TableStyleMedium2",
      showBandedRows: table.showRowStripes ?? true,
      showFilterButton: table.showAutoFilter ?? true,
    });
  }
}

function fillCells(sheet: Sheet, source: FileSheet): void {
  for (const [row, values] of source.rows.entries()) {
    for (const [column, value] of values.entries()) {
      const content = value === null ? undefined : contentFromFile(value, undefined);
      if (content !== undefined) sheet.setContent(row, column, content);
    }
  }
  const styles = new InternedStyles();
  for (const [place, cell] of source.cells ?? []) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    const content = contentFromFile(cell.value, cell);
    if (content !== undefined) sheet.setContent(row, column, content);
    if (cell.style !== undefined) sheet.styles.set(row, column, styles.of(cell.style));
    if (cell.hyperlink !== undefined) {
      const { target, location, tooltip } = cell.hyperlink;
      const address = location === undefined ? target : undefined;
      sheet.links.set(cellKey(row, column), { address, documentReference: location, screenTip: tooltip });
    }
  }
}

function contentFromFile(value: FileValue, cell: Cell | undefined): CellContent | undefined {
  const plain = value instanceof Date ? dateToSerial(value) : value;
  if (cell?.formula !== undefined) return { value: plain ?? 0, formula: `=${cell.formula}` };
  if (plain === null || plain === "") return undefined;
  return cell?.type === "error" && typeof plain === "string" ? { value: { error: plain } } : { value: plain };
}

function fillLines(sheet: Sheet, source: FileSheet, given: ReadonlySet<number>): void {
  for (const [column, { width, hidden }] of (source.columns ?? []).entries()) {
    if (width !== undefined) sheet.columnWidths.set(column, widthInPoints(width));
    if (hidden === true) sheet.hiddenColumns.add(column);
  }
  for (const [row, { height, hidden }] of source.rowDefs ?? []) {
    if (height !== undefined && given.has(row)) sheet.rowHeights.set(row, height);
    if (hidden === true) sheet.hiddenRows.add(row);
  }
}

function addName(model: WorkbookModel, read: NamedRange, workbookXml: string): void {
  const sheet = read.scope === undefined ? undefined : model.findSheet(read.scope);
  const position = sheet === undefined ? "" : String(model.sheets.indexOf(sheet));
  model.namesOf(sheet).push({
    id: model.newId(),
    name: read.name,
    formula: `=${read.range}`,
    visible: !isHidden(workbookXml, read.name, position),
    comment: read.comment ?? "",
  });
}

function isHidden(workbookXml: string, name: string, position: string): boolean {
  const openings = workbookXml.match(/<definedName [^>]*>/gu) ?? [];
  return openings.some((opening) => {
    const same = unescapeXml(attribute(opening, "name")) === name && attribute(opening, "localSheetId") === position;
    return same && ["1", "true"].includes(attribute(opening, "hidden"));
  });
}

function addXml(model: WorkbookModel, xml: string): void {
  const settings = settingsIn(xml);
  if (settings === undefined) model.customXml.set(model.newId(), xml);
  for (const [key, value] of settings ?? []) model.settings.set(key, value);
}
