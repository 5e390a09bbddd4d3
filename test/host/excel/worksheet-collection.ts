import { HostError } from "../protocol/host-error";
import { type HostNode, nodesOf } from "../protocol/host-node";
import type { WorkbookModel } from "../model/workbook";
import type { Book } from "./book";
import { tellAdded } from "./events";
import { guardStructure } from "./guards";

/** The WorksheetCollection class. */
export function worksheetCollectionClass(book: Book): (model: WorkbookModel) => HostNode {
  const { model, nodes } = book;
  const end = (sheets: readonly { readonly visibility: string }[], visibleOnly: boolean): number =>
    sheets.findIndex((sheet) => !visibleOnly || sheet.visibility === "Visible");
  return nodesOf<WorkbookModel>({
    name: "WorksheetCollection",
    items: () => model.sheets.map((sheet) => nodes.worksheet(sheet)),
    item: (_, key) => {
      const sheet = typeof key === "string" ? model.findSheet(key) : undefined;
      return sheet === undefined ? null : nodes.worksheet(sheet);
    },
    reads: {
      getActiveWorksheet: () => nodes.worksheet(model.activeSheet),
      getFirst: (_, args) => sheetAt(end(model.sheets, args.flag(0))),
      getLast: (_, args) => sheetAt(model.sheets.length - 1 - end([...model.sheets].reverse(), args.flag(0))),
    },
    writes: {
      add: (_, args) => {
        guardStructure(book);
        const sheet = model.addSheet(args.optionalText(0));
        tellAdded(book, sheet);
        return nodes.worksheet(sheet);
      },
    },
  });

  function sheetAt(index: number): HostNode {
    const sheet = model.sheets[index];
    if (sheet === undefined) throw new HostError("ItemNotFound");
    return nodes.worksheet(sheet);
  }
}
