import { type Cell, type CellStyle as FileStyle, type NamedRange, writeXlsx, type WriteSheet } from "hucre";

import { valueAt } from "../excel/cell-reading";
import type { Book } from "../excel/book";
import { headersOf } from "../excel/tables";
import { localAddress, quotedSheetName } from "../model/address";
import { isCellError } from "../model/cell-content";
import { cellKey, columnOf, rowOf } from "../model/cell-key";
import { type CellStyle, DEFAULT_STYLE } from "../model/cell-style";
import type { NamedItem } from "../model/named-item";
import type { Sheet } from "../model/sheet";
import { chartFrame } from "./chart-in-file";
import { chartXml } from "./chart-xml";
import { headersToFile, pageToFile, printNames } from "./page-in-file";
import { protectionToFile } from "./protection-in-file";
import { withFittedHeights } from "./row-heights";
import { conditionalFormatsToFile, validationsToFile } from "./rules-in-file";
import { settingsPart } from "./settings-part";
import { styleToFile } from "./style-in-file";
import { widthInFile } from "./units";
import { escapeXml } from "./xml";
import { ZipParts } from "./zip-parts";

/** Computes the formulas and writes the workbook as the bytes of an .xlsx file. */
export async function saveWorkbook(book: Book): Promise<Uint8Array<ArrayBuffer>> {
  const { model } = book;
  const bytes = await writeXlsx({
    sheets: model.sheets.map((sheet) => sheetToFile(book, sheet)),
    namedRanges: namesToFile(book),
    activeSheet: model.sheets.indexOf(model.activeSheet),
    ...(model.structureProtected ? { workbookProtection: { lockStructure: true } } : {}),
  });
  const zip = new ZipParts(bytes);
  hideNames(zip, book);
  for (const sheet of model.sheets) {
    const path = zip.sheetPath(sheet.name);
    zip.put(path, withFittedHeights(zip.text(path), sheet));
  }
  const charts = model.sheets.flatMap((sheet) => sheet.charts);
  for (const [index, chart] of charts.entries()) {
    zip.put(
      `xl/charts/chart${String(index + 1)}.xml`,
      chartXml(chart, (id) => model.sheet(id).name),
    );
  }
  const settings = settingsPart(model.settings);
  const documents = [...model.customXml.values(), ...(settings === undefined ? [] : [settings])];
  if (documents.length > 0) zip.addCustomXml(documents);
  return zip.zipped();
}

function sheetToFile(book: Book, sheet: Sheet): WriteSheet {
  const { frozen, protection } = sheet;
  return {
    name: sheet.name,
    rows: [],
    cells: cellsToFile(book, sheet),
    columns: columnsToFile(sheet),
    rowDefs: rowsToFile(sheet),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    dataValidations: validationsToFile(sheet.validations.all()),
    conditionalRules: conditionalFormatsToFile(sheet.conditionalFormats),
    pageSetup: pageToFile(sheet.pageLayout),
    headerFooter: headersToFile(sheet.pageLayout),
    view: {
      showGridLines: sheet.showGridlines,
      ...(sheet.tabColor === "" ? {} : { tabColor: { rgb: sheet.tabColor.slice(1) } }),
    },
    charts: sheet.charts.map((chart) => chartFrame(sheet, chart, (id) => book.model.sheet(id).name)),
    tables: sheet.tables.map((table) => ({
      name: table.name,
      range: localAddress(table.area),
      columns: headersOf(sheet, table).map((name) => ({ name })),
      style: table.style,
      showRowStripes: table.showBandedRows,
      showAutoFilter: table.showFilterButton,
    })),
    ...(frozen === undefined ? {} : { freezePane: frozen }),
    ...(protection === undefined ? {} : { protection: protectionToFile(protection) }),
    ...(sheet.visibility === "Hidden" ? { hidden: true } : {}),
    ...(sheet.visibility === "VeryHidden" ? { veryHidden: true } : {}),
  };
}

function cellsToFile(book: Book, sheet: Sheet): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const styles = new Map<CellStyle, FileStyle>();
  const keys = new Set(sheet.styles.cells.keys());
  for (const [row, column] of sheet.contents()) keys.add(cellKey(row, column));
  for (const key of sheet.links.keys()) keys.add(key);
  for (const key of keys) {
    const [row, column] = [rowOf(key), columnOf(key)];
    const style = sheet.styles.at(row, column);
    if (!styles.has(style)) styles.set(style, styleToFile(style));
    cells.set(`${String(row)},${String(column)}`, {
      ...contentToFile(book, sheet, row, column),
      ...linkToFile(sheet, key),
      ...(style === DEFAULT_STYLE ? {} : { style: styles.get(style) ?? {} }),
    });
  }
  return cells;
}

function contentToFile(book: Book, sheet: Sheet, row: number, column: number): Partial<Cell> {
  const value = valueAt(book, sheet, row, column);
  const formula = sheet.content(row, column)?.formula;
  const shown = value === undefined ? null : isCellError(value) ? value.error : value;
  if (formula !== undefined) return { value: shown, formula: formula.slice(1), formulaResult: shown };
  return isCellError(value ?? "") ? { value: shown, type: "error" } : { value: shown };
}

function linkToFile(sheet: Sheet, key: number): Partial<Cell> {
  const link = sheet.links.get(key);
  if (link === undefined) return {};
  const { address = "", documentReference, screenTip } = link;
  return {
    hyperlink: {
      target: address,
      ...(documentReference === undefined ? {} : { location: documentReference }),
      ...(screenTip === undefined ? {} : { tooltip: screenTip }),
    },
  };
}

function columnsToFile(sheet: Sheet): NonNullable<WriteSheet["columns"]> {
  const last = Math.max(-1, ...sheet.columnWidths.keys(), ...sheet.hiddenColumns);
  return Array.from({ length: last + 1 }, (_, column) => {
    const points = sheet.columnWidths.get(column);
    const hidden = sheet.hiddenColumns.has(column) ? { hidden: true } : {};
    return points === undefined ? hidden : { width: widthInFile(points), ...hidden };
  });
}

function rowsToFile(sheet: Sheet): NonNullable<WriteSheet["rowDefs"]> {
  const rows = new Map<number, { height?: number; hidden?: boolean }>();
  for (const [row, height] of sheet.rowHeights) rows.set(row, { height });
  for (const row of sheet.hiddenRows) rows.set(row, { ...rows.get(row), hidden: true });
  return rows;
}

function namesToFile({ model }: Book): NamedRange[] {
  const named = (scope: Sheet | undefined) => (item: NamedItem) => ({
    name: item.name,
    range: item.formula.slice(1),
    ...(scope === undefined ? {} : { scope: scope.name }),
    ...(item.comment === "" ? {} : { comment: item.comment }),
  });
  return [
    ...model.names.map(named(undefined)),
    ...model.sheets.flatMap((sheet) => sheet.names.map(named(sheet))),
    ...model.sheets.flatMap((sheet) =>
      printNames(sheet.pageLayout).map(({ name, areas }) => ({
        name,
        scope: sheet.name,
        range: areas.map((area) => `${quotedSheetName(sheet.name)}!${area}`).join(","),
      })),
    ),
  ];
}

/** hucre cannot say that a name is hidden. */
function hideNames(zip: ZipParts, { model }: Book): void {
  let xml = zip.text("xl/workbook.xml");
  const hide = (item: NamedItem, scope: string): void => {
    if (item.visible) return;
    const opening = `<definedName name="${escapeXml(item.name)}"${scope}`;
    xml = xml.replace(opening, `${opening} hidden="1"`);
  };
  for (const item of model.names) hide(item, "");
  for (const [index, sheet] of model.sheets.entries()) {
    for (const item of sheet.names) hide(item, ` localSheetId="${String(index)}"`);
  }
  zip.put("xl/workbook.xml", xml);
}
