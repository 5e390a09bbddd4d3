import { areaAt } from "../model/area";
import type { Sheet } from "../model/sheet";
import { type HostNode, nodesOf, type PropertyOf } from "../protocol/host-node";
import type { HostArgs } from "../protocol/host-args";
import type { Book } from "./book";
import { activate, tellDeleted } from "./events";
import { checkedArea, guardStructure } from "./guards";
import { rangeArgument } from "./references";
import { color, flag, number, oneOf, text } from "./shapes";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"];

/** The Worksheet class; a sheet has one node, so that its identity is stable. */
export function worksheetClass(book: Book): (sheet: Sheet) => HostNode {
  const { nodes } = book;
  const made = new WeakMap<Sheet, HostNode>();
  const make = nodesOf<Sheet>({
    name: "Worksheet",
    id: (sheet) => sheet.id,
    properties: sheetProperties(book),
    navigation: {
      names: (sheet) => nodes.names(sheet),
      charts: (sheet) => nodes.charts(sheet),
      tables: (sheet) => nodes.tables(sheet),
      freezePanes: (sheet) => nodes.freezePanes(sheet),
      pageLayout: (sheet) => nodes.pageLayout(sheet),
      protection: (sheet) => nodes.sheetProtection(sheet),
    },
    reads: sheetReads(book),
    writes: {
      delete: (sheet) => {
        guardStructure(book);
        book.model.deleteSheet(sheet);
        tellDeleted(book, sheet);
      },
    },
  });
  return (sheet) => {
    const node = made.get(sheet) ?? make(sheet);
    made.set(sheet, node);
    return node;
  };
}

function sheetProperties(book: Book): Readonly<Record<string, PropertyOf<Sheet>>> {
  const { model } = book;
  return {
    id: { get: (sheet) => sheet.id },
    name: {
      get: (sheet) => sheet.name,
      set: (sheet, value) => {
        guardStructure(book);
        model.renameSheet(sheet, text(value));
      },
    },
    position: {
      get: (sheet) => model.sheets.indexOf(sheet),
      set: (sheet, value) => {
        guardStructure(book);
        model.moveSheet(sheet, number(value));
      },
    },
    visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, value) => {
        guardStructure(book);
        sheet.visibility = oneOf(value, VISIBILITIES);
      },
    },
    tabColor: {
      get: (sheet) => sheet.tabColor,
      set: (sheet, value) => {
        sheet.tabColor = color(value);
      },
    },
    showGridlines: gridlines,
    // The one member whose name on the wire is not its own: office.js sets it under this name.
    gridlines: { ...gridlines, heavy: true },
  };
}

const gridlines: PropertyOf<Sheet> = {
  get: (sheet) => sheet.showGridlines,
  set: (sheet, value) => {
    sheet.showGridlines = flag(value);
  },
};

function sheetReads(book: Book): Readonly<Record<string, (sheet: Sheet, args: HostArgs) => unknown>> {
  const { nodes } = book;
  return {
    getRange: (sheet, args) => nodes.range(rangeArgument(book, sheet, args.at(0))),
    getCell: (sheet, args) => nodes.range({ sheet, area: checkedArea(areaAt(args.whole(0), args.whole(1))) }),
    getRangeByIndexes: (sheet, args) =>
      nodes.range({
        sheet,
        area: checkedArea(areaAt(args.whole(0), args.whole(1), args.whole(2), args.whole(3))),
      }),
    getUsedRange: (sheet, args) => nodes.range({ sheet, area: sheet.usedArea(args.flag(0)) ?? areaAt(0, 0) }),
    getUsedRangeOrNullObject: (sheet, args) => {
      const area = sheet.usedArea(args.flag(0));
      return area === undefined ? null : nodes.range({ sheet, area });
    },
    activate: (sheet) => {
      activate(book, sheet);
    },
    calculate: () => undefined,
  };
}
