import { type Area, cellsIn, commonPart, isOnSheet } from "../model/area";
import type { Sheet } from "../model/sheet";
import { HostError } from "../protocol/host-error";
import type { Book, SheetArea } from "./book";

/** Refuses a change to contents when the sheet is protected and a cell of the area is locked. */
export function guardContents({ sheet, area }: SheetArea): void {
  if (sheet.protection !== undefined && hasLockedCell(sheet, area)) throw new HostError("AccessDenied");
}

/** Refuses a change that the named `allow…` option of the protection does not allow. */
export function guardAllowed(sheet: Sheet, option: string): void {
  if (sheet.protection !== undefined && sheet.protection.options[option] !== true) throw new HostError("AccessDenied");
}

/** Refuses adding, removing, renaming, moving and hiding sheets when the structure is protected. */
export function guardStructure(book: Book): void {
  if (book.model.structureProtected) throw new HostError("AccessDenied");
}

/** The area itself when it lies on a sheet, InvalidArgument otherwise. */
export function checkedArea(area: Area): Area {
  if (!isOnSheet(area)) throw new HostError("InvalidArgument");
  return area;
}

function hasLockedCell(sheet: Sheet, area: Area): boolean {
  const part = cellsIn(area) > 1_000_000 ? commonPart(area, sheet.usedArea(false) ?? area) : area;
  if (part === undefined || cellsIn(part) > 1_000_000) return true;
  for (let row = part.top; row <= part.bottom; row += 1) {
    for (let column = part.left; column <= part.right; column += 1) {
      if (sheet.styles.at(row, column).locked) return true;
    }
  }
  return false;
}
