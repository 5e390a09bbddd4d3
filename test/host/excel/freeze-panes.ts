import { areaAt, LAST_COLUMN, LAST_ROW } from "../model/area";
import type { Sheet } from "../model/sheet";
import { HostError } from "../protocol/host-error";
import { type HostNode, nodesOf } from "../protocol/host-node";
import type { Book } from "./book";
import { rangeArgument } from "./references";

/** The WorksheetFreezePanes class. */
export function freezePanesClass(book: Book): (sheet: Sheet) => HostNode {
  return nodesOf<Sheet>({
    name: "WorksheetFreezePanes",
    reads: {
      getLocation: (sheet) => {
        if (sheet.frozen === undefined) throw new HostError("ItemNotFound");
        const { rows, columns } = sheet.frozen;
        const area = areaAt(0, 0, rows === 0 ? LAST_ROW + 1 : rows, columns === 0 ? LAST_COLUMN + 1 : columns);
        return book.nodes.range({ sheet, area });
      },
    },
    writes: {
      freezeRows: (sheet, args) => {
        sheet.frozen = { rows: args.optionalWhole(0) ?? 1, columns: 0 };
      },
      freezeColumns: (sheet, args) => {
        sheet.frozen = { rows: 0, columns: args.optionalWhole(0) ?? 1 };
      },
      freezeAt: (sheet, args) => {
        const { area } = rangeArgument(book, sheet, args.at(0));
        const rows = area.bottom === LAST_ROW ? 0 : area.bottom + 1;
        sheet.frozen = { rows, columns: area.right === LAST_COLUMN ? 0 : area.right + 1 };
      },
      unfreeze: (sheet) => {
        sheet.frozen = undefined;
      },
    },
  });
}
