import type { Sheet } from "../model/sheet";
import type { WorkbookModel } from "../model/workbook";
import { HostError } from "../protocol/host-error";
import { type HostNode, nodesOf } from "../protocol/host-node";
import type { Book } from "./book";
import { tellProtection } from "./events";
import { record } from "./shapes";

/** The WorksheetProtection class. */
export function sheetProtectionClass(book: Book): (sheet: Sheet) => HostNode {
  return nodesOf<Sheet>({
    name: "WorksheetProtection",
    properties: {
      protected: { get: (sheet) => sheet.protection !== undefined },
      options: { get: (sheet) => sheet.protection?.options ?? null },
    },
    writes: {
      protect: (sheet, args) => {
        if (sheet.protection !== undefined) throw new HostError("InvalidOperation");
        const options = args.at(0) === undefined ? {} : record(args.at(0));
        sheet.protection = { options, password: args.optionalText(1) ?? "" };
        tellProtection(book, sheet);
      },
      unprotect: (sheet, args) => {
        const { protection } = sheet;
        if (protection === undefined) return;
        if (protection.password !== (args.optionalText(0) ?? "")) throw new HostError("AccessDenied");
        sheet.protection = undefined;
        tellProtection(book, sheet);
      },
    },
  });
}

/** The WorkbookProtection class: the structure of the workbook. */
export const workbookProtection: (model: WorkbookModel) => HostNode = nodesOf<WorkbookModel>({
  name: "WorkbookProtection",
  properties: { protected: { get: (model) => model.structureProtected } },
  writes: {
    protect: (model, args) => {
      if (model.structureProtected) throw new HostError("InvalidOperation");
      model.structureProtected = true;
      model.structurePassword = args.optionalText(0) ?? "";
    },
    unprotect: (model, args) => {
      if (model.structurePassword !== (args.optionalText(0) ?? "")) throw new HostError("AccessDenied");
      model.structureProtected = false;
    },
  },
});
