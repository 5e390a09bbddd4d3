import { cellsIn, columnsIn, coversAllColumns, coversAllRows, rowsIn } from "../model/area";
import { localAddress, quotedSheetName } from "../model/address";
import { plainValue } from "../model/cell-content";
import { type HostNode, nodesOf, type PropertyOf } from "../protocol/host-node";
import { HostError } from "../protocol/host-error";
import type { Book, SheetArea } from "./book";
import { formulaAt, textAt, valueAt, valueTypeAt } from "./cell-reading";
import { tellChanged } from "./events";
import { guardAllowed } from "./guards";
import { hiddenProperties } from "./hidden-lines";
import { hyperlinkProperty } from "./hyperlink";
import { rangeEdits } from "./range-edits";
import { rangeMoves } from "./range-moves";
import { blockOf, spread, writeInputs } from "./value-block";

type Properties = Readonly<Record<string, PropertyOf<SheetArea>>>;

/** The Range class. */
export function rangeClass(book: Book): (target: SheetArea) => HostNode {
  const { nodes } = book;
  return nodesOf<SheetArea>({
    name: "Range",
    tracked: true,
    properties: { ...places(), ...contents(book), ...hiddenProperties(), hyperlink: hyperlinkProperty(book) },
    navigation: {
      format: (target) => nodes.rangeFormat(target),
      worksheet: ({ sheet }) => nodes.worksheet(sheet),
      dataValidation: (target) => nodes.dataValidation(target),
      conditionalFormats: (target) => nodes.conditionalFormats(target),
    },
    reads: rangeMoves(book),
    writes: rangeEdits(book),
  });
}

function places(): Properties {
  const full = ({ sheet, area }: SheetArea): string => `${quotedSheetName(sheet.name)}!${localAddress(area)}`;
  return {
    address: { get: full },
    addressLocal: { get: full },
    rowIndex: { get: ({ area }) => area.top },
    columnIndex: { get: ({ area }) => area.left },
    rowCount: { get: ({ area }) => rowsIn(area) },
    columnCount: { get: ({ area }) => columnsIn(area) },
    cellCount: { get: ({ area }) => cellsIn(area) },
    isEntireColumn: { get: ({ area }) => coversAllRows(area) },
    isEntireRow: { get: ({ area }) => coversAllColumns(area) },
  };
}

function contents(book: Book): Properties {
  const set = (target: SheetArea, value: unknown): void => {
    writeInputs(book, target, value);
    tellChanged(book, target);
  };
  const formulas = {
    get: (target: SheetArea) => blockOf(target, (row, column) => formulaAt(target.sheet, row, column)),
    set,
  };
  return {
    values: {
      get: (target) => blockOf(target, (row, column) => plainValue(valueAt(book, target.sheet, row, column))),
      set,
    },
    formulas,
    formulasLocal: formulas,
    text: { get: (target) => blockOf(target, (row, column) => textAt(book, target.sheet, row, column)) },
    valueTypes: { get: (target) => blockOf(target, (row, column) => valueTypeAt(book, target.sheet, row, column)) },
    numberFormat: {
      get: (target) => blockOf(target, (row, column) => target.sheet.styles.at(row, column).numberFormat),
      set: setNumberFormats,
    },
  };
}

function setNumberFormats(target: SheetArea, value: unknown): void {
  const { sheet, area } = target;
  guardAllowed(sheet, "allowFormatCells");
  if (!Array.isArray(value)) {
    const numberFormat = formatText(value);
    sheet.styles.update(area, (style) => ({ ...style, numberFormat }));
    return;
  }
  spread(area, value, (row, column, format) => {
    sheet.styles.set(row, column, { ...sheet.styles.at(row, column), numberFormat: formatText(format) });
  });
}

function formatText(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value === "" ? "General" : value;
}
