import { areaAt, commonPart } from "../model/area";
import { plainValue } from "../model/cell-content";
import { sameName } from "../model/named-item";
import type { Sheet } from "../model/sheet";
import type { SheetTable } from "../model/table";
import { HostError } from "../protocol/host-error";
import { type HostNode, nodesOf } from "../protocol/host-node";
import type { Book } from "./book";
import { rangeArgument } from "./references";
import { flag, text } from "./shapes";

interface TableOnSheet {
  readonly sheet: Sheet;
  readonly table: SheetTable;
}

/** The TableCollection class of a sheet: adding, naming and looking up only. */
export function tablesClass(book: Book): (sheet: Sheet) => HostNode {
  const node = tableClass(book);
  return nodesOf<Sheet>({
    name: "TableCollection",
    properties: { count: { get: (sheet) => sheet.tables.length } },
    items: (sheet) => sheet.tables.map((table) => node({ sheet, table })),
    item: (sheet, key) => {
      const table = sheet.tables.find(({ id, name }) => id === key || sameName(name, String(key)));
      return table === undefined ? null : node({ sheet, table });
    },
    writes: {
      add: (sheet, args) => {
        if (sheet.protection !== undefined) throw new HostError("AccessDenied");
        const { area } = rangeArgument(book, sheet, args.at(0));
        if (sheet.tables.some((table) => commonPart(table.area, area) !== undefined)) {
          throw new HostError("InvalidArgument", "A table can't overlap another table.");
        }
        if (!args.flag(1)) throw new HostError("NotImplemented", "Tables without headers are not played by this host.");
        const number = book.model.sheets.reduce((count, { tables }) => count + tables.length, 1);
        const id = book.model.newId();
        const table = { id, name: `Table${String(number)}`, area, style: "TableStyleMedium2" };
        sheet.tables.push({ ...table, showBandedRows: true, showFilterButton: true });
        return node({ sheet, table: last(sheet.tables) });
      },
    },
  });
}

function last(tables: readonly SheetTable[]): SheetTable {
  const table = tables.at(-1);
  if (table === undefined) throw new HostError("ItemNotFound");
  return table;
}

function tableClass(book: Book): (target: TableOnSheet) => HostNode {
  const { nodes } = book;
  return nodesOf<TableOnSheet>({
    name: "Table",
    id: ({ table }) => table.id,
    properties: {
      name: {
        get: ({ table }) => table.name,
        set: ({ table }, value) => {
          table.name = text(value);
        },
      },
      style: {
        get: ({ table }) => table.style,
        set: ({ table }, value) => {
          table.style = text(value);
        },
      },
      showBandedRows: {
        get: ({ table }) => table.showBandedRows,
        set: ({ table }, value) => {
          table.showBandedRows = flag(value);
        },
      },
      showFilterButton: {
        get: ({ table }) => table.showFilterButton,
        set: ({ table }, value) => {
          table.showFilterButton = flag(value);
        },
      },
    },
    navigation: { worksheet: ({ sheet }) => nodes.worksheet(sheet) },
    reads: {
      getRange: ({ sheet, table }) => nodes.range({ sheet, area: table.area }),
      getHeaderRowRange: ({ sheet, table: { area } }) => nodes.range({ sheet, area: { ...area, bottom: area.top } }),
      getDataBodyRange: ({ sheet, table: { area } }) => nodes.range({ sheet, area: { ...area, top: area.top + 1 } }),
    },
    writes: {
      delete: ({ sheet, table }) => {
        sheet.tables.splice(sheet.tables.indexOf(table), 1);
      },
    },
  });
}

/** The texts of a table's header row. */
export function headersOf(sheet: Sheet, { area }: SheetTable): readonly string[] {
  const headers: string[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const cell = areaAt(area.top, column);
    headers.push(String(plainValue(sheet.content(cell.top, cell.left)?.value)));
  }
  return headers;
}
