import { localAddress } from "../model/address";
import type { Sheet } from "../model/sheet";
import { EventType } from "../model/workbook-event";
import type { Book, SheetArea } from "./book";

/** Who made a change: the add-in, a person at the grid, or another person at the same file. */
export type ChangeOrigin = "addin" | "person" | "coauthor";

const TRIGGER: Record<ChangeOrigin, string> = { addin: "ThisLocalAddin", person: "Unknown", coauthor: "Unknown" };

function sourceOf(origin: ChangeOrigin): string {
  return origin === "coauthor" ? "Remote" : "Local";
}

/** Tells listeners that cells have changed. */
export function tellChanged(book: Book, target: SheetArea, origin: ChangeOrigin = "addin"): void {
  const referenceId = `event${String(book.eventRanges.size + 1)}`;
  book.eventRanges.set(referenceId, target);
  tell(book, EventType.DataChanged, target.sheet, {
    address: localAddress(target.area),
    changeType: "RangeEdited",
    source: sourceOf(origin),
    worksheetId: target.sheet.id,
    referenceId,
    triggerSource: TRIGGER[origin],
    shiftDirection: "None",
  });
}

export function tellAdded(book: Book, sheet: Sheet, origin: ChangeOrigin = "addin"): void {
  tell(book, EventType.Added, sheet, { source: sourceOf(origin), worksheetId: sheet.id });
}

export function tellDeleted(book: Book, sheet: Sheet, origin: ChangeOrigin = "addin"): void {
  tell(book, EventType.Deleted, sheet, { source: sourceOf(origin), worksheetId: sheet.id });
}

export function tellProtection(book: Book, sheet: Sheet): void {
  tell(book, EventType.ProtectionChanged, sheet, {
    source: "Local",
    worksheetId: sheet.id,
    isProtected: sheet.protection !== undefined,
  });
}

/** Makes a sheet the active one and tells so. */
export function activate(book: Book, sheet: Sheet): void {
  const before = book.model.activeSheet;
  book.model.activate(sheet);
  if (before === sheet) return;
  tell(book, EventType.Deactivated, before, { worksheetId: before.id });
  tell(book, EventType.Activated, sheet, { worksheetId: sheet.id });
}

export function select(book: Book, { sheet, area }: SheetArea): void {
  activate(book, sheet);
  book.model.select(sheet, area);
  tell(book, EventType.SelectionChanged, sheet, { address: localAddress(area), worksheetId: sheet.id });
}

function tell(
  book: Book,
  event: { readonly type: number; readonly registration: string },
  sheet: Sheet,
  payload: Readonly<Record<string, unknown>>,
): void {
  book.model.emit({ ...event, sheetId: sheet.id, payload });
}
