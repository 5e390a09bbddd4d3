import { type Area, cellsIn, commonPart, LAST_COLUMN, LAST_ROW } from "../model/area";
import type { CellStyle } from "../model/cell-style";
import { type Sheet, STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT } from "../model/sheet";
import { type HostNode, nodesOf, type PropertyOf } from "../protocol/host-node";
import type { SheetArea } from "./book";
import { fittedColumnWidth } from "./autofit";
import { guardAllowed } from "./guards";
import { rangeBorders } from "./range-borders";
import { color, flag, number, oneOf, text } from "./shapes";

const HORIZONTAL = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"];
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"];
const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"];
const MOST_CELLS_COMPARED = 100_000;

type Reader<V> = (value: unknown) => V;

/** A format that every cell has; null when the cells differ, as in Excel. */
function styled<K extends keyof CellStyle>(key: K, read: Reader<CellStyle[K]>): PropertyOf<SheetArea> {
  return {
    get: (target) => uniform(target, (style) => style[key]),
    set: ({ sheet, area }, value) => {
      guardAllowed(sheet, "allowFormatCells");
      const given = read(value);
      sheet.styles.update(area, (style) => ({ ...style, [key]: given }));
    },
  };
}

/** What all cells of a range have in common; null when they differ. */
export function uniform<V>({ sheet, area }: SheetArea, pick: (style: CellStyle) => V): V | null {
  const part = compared(sheet, area);
  const first = pick(sheet.styles.at(part.top, part.left));
  for (let row = part.top; row <= part.bottom; row += 1) {
    for (let column = part.left; column <= part.right; column += 1) {
      if (pick(sheet.styles.at(row, column)) !== first) return null;
    }
  }
  return first;
}

function compared(sheet: Sheet, area: Area): Area {
  if (cellsIn(area) <= MOST_CELLS_COMPARED) return area;
  const used = sheet.usedArea(false);
  const part = used === undefined ? undefined : commonPart(area, used);
  return part ?? { ...area, bottom: area.top, right: area.left };
}

const font = nodesOf<SheetArea>({
  name: "RangeFont",
  properties: {
    name: styled("fontName", text),
    size: styled("fontSize", number),
    color: styled("fontColor", color),
    bold: styled("bold", flag),
    italic: styled("italic", flag),
    underline: styled("underline", (value) => oneOf(value, UNDERLINES)),
    strikethrough: styled("strikethrough", flag),
  },
});

const fill = nodesOf<SheetArea>({
  name: "RangeFill",
  properties: {
    color: {
      ...styled("fillColor", color),
      get: (target) => {
        const given = uniform(target, (style) => style.fillColor);
        return given === "" ? "#FFFFFF" : given;
      },
    },
  },
  writes: {
    clear: ({ sheet, area }) => {
      guardAllowed(sheet, "allowFormatCells");
      sheet.styles.update(area, (style) => ({ ...style, fillColor: "" }));
    },
  },
});

const protection = nodesOf<SheetArea>({
  name: "FormatProtection",
  properties: { locked: styled("locked", flag), formulaHidden: styled("formulaHidden", flag) },
});

const sizes: Readonly<Record<string, PropertyOf<SheetArea>>> = {
  columnWidth: {
    get: ({ sheet, area }) => commonSize(sheet.columnWidths, area.left, area.right, STANDARD_COLUMN_WIDTH),
    set: ({ sheet, area }, value) => {
      guardAllowed(sheet, "allowFormatColumns");
      const last = area.right === LAST_COLUMN ? Math.max(area.left, sheet.usedArea(false)?.right ?? 0) : area.right;
      for (let column = area.left; column <= last; column += 1) sheet.columnWidths.set(column, number(value));
    },
  },
  rowHeight: {
    get: ({ sheet, area }) => commonSize(sheet.rowHeights, area.top, area.bottom, STANDARD_ROW_HEIGHT),
    set: ({ sheet, area }, value) => {
      guardAllowed(sheet, "allowFormatRows");
      const last = area.bottom === LAST_ROW ? Math.max(area.top, sheet.usedArea(false)?.bottom ?? 0) : area.bottom;
      for (let row = area.top; row <= last; row += 1) sheet.rowHeights.set(row, number(value));
    },
  },
};

function commonSize(sizeOf: ReadonlyMap<number, number>, first: number, last: number, standard: number): number | null {
  const size = sizeOf.get(first) ?? standard;
  for (let line = first + 1; line <= Math.min(last, first + 10_000); line += 1) {
    if ((sizeOf.get(line) ?? standard) !== size) return null;
  }
  return size;
}

/** The RangeFormat class and what hangs on it. */
export const rangeFormat: (target: SheetArea) => HostNode = nodesOf<SheetArea>({
  name: "RangeFormat",
  properties: {
    horizontalAlignment: styled("horizontalAlignment", (value) => oneOf(value, HORIZONTAL)),
    verticalAlignment: styled("verticalAlignment", (value) => oneOf(value, VERTICAL)),
    wrapText: styled("wrapText", flag),
    shrinkToFit: styled("shrinkToFit", flag),
    indentLevel: styled("indentLevel", number),
    textOrientation: styled("textOrientation", number),
    ...sizes,
  },
  navigation: { font, fill, borders: rangeBorders, protection },
  writes: {
    autofitColumns: ({ sheet, area }) => {
      guardAllowed(sheet, "allowFormatColumns");
      const last = Math.min(area.right, sheet.usedArea(true)?.right ?? area.left);
      for (let column = area.left; column <= last; column += 1) {
        sheet.columnWidths.set(column, fittedColumnWidth(sheet, column));
      }
    },
    autofitRows: ({ sheet, area }) => {
      guardAllowed(sheet, "allowFormatRows");
      for (const row of [...sheet.rowHeights.keys()]) {
        if (row >= area.top && row <= area.bottom) sheet.rowHeights.delete(row);
      }
    },
  },
});
