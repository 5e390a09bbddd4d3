import { WHOLE_SHEET } from "../model/area";
import { absoluteAddress, parseArea, quotedSheetName, splitReference } from "../model/address";
import type { Sheet } from "../model/sheet";
import { HostError } from "../protocol/host-error";
import { HostNode } from "../protocol/host-node";
import type { Book, SheetArea } from "./book";

/** Reads the address or defined name given to `getRange` and its like, seen from a sheet. */
export function rangeNamed(book: Book, sheet: Sheet, address: string | undefined): SheetArea {
  if (address === undefined || address === "") return { sheet, area: WHOLE_SHEET };
  const { sheetName, rest } = splitReference(address);
  const owner = sheetName === undefined ? sheet : book.model.findSheet(sheetName);
  if (owner === undefined) throw new HostError("ItemNotFound");
  const area = parseArea(rest);
  if (area !== undefined) return { sheet: owner, area };
  const item = book.model.findName(rest, owner);
  const named = item === undefined ? undefined : rangeOfFormula(book, item.formula);
  if (named === undefined) throw new HostError("InvalidArgument");
  return named;
}

/** The range a name's formula refers to; undefined when it refers to none. */
export function rangeOfFormula(book: Book, formula: string): SheetArea | undefined {
  const { sheetName, rest } = splitReference(formula.replace(/^=/u, ""));
  const sheet = sheetName === undefined ? undefined : book.model.findSheet(sheetName);
  const area = parseArea(rest);
  return sheet === undefined || area === undefined ? undefined : { sheet, area };
}

/** "=Sheet!$A$1:$B$2" for a range. */
export function formulaOfRange({ sheet, area }: SheetArea): string {
  return `=${quotedSheetName(sheet.name)}!${absoluteAddress(area)}`;
}

/** The range behind an argument that may be a Range or its address. */
export function rangeArgument(book: Book, sheet: Sheet, argument: unknown): SheetArea {
  if (argument instanceof HostNode) return rangeBehind(argument);
  if (argument !== undefined && typeof argument !== "string") throw new HostError("InvalidArgument");
  return rangeNamed(book, sheet, argument);
}

/** The range of a Range node. */
export function rangeBehind(node: HostNode): SheetArea {
  const { target } = node;
  if (node.className !== "Range" || !isSheetArea(target)) throw new HostError("InvalidArgument");
  return target;
}

function isSheetArea(target: unknown): target is SheetArea {
  return typeof target === "object" && target !== null && "sheet" in target && "area" in target;
}
