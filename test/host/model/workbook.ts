import { HostError } from "../protocol/host-error";
import type { Area } from "./area";
import { type CellValue } from "./cell-content";
import { type NamedItem, sameName } from "./named-item";
import { Sheet } from "./sheet";
import { checkedSheetName } from "./sheet-name";
import { type HostEvent, type HostEventListener } from "./workbook-event";

/** Computes the value of a formula cell when somebody asks for it. */
export interface Calculator {
  valueAt(workbook: WorkbookModel, sheet: Sheet, row: number, column: number): CellValue;
}

export interface CellPlace {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** The emulated workbook: plain data and the few rules that hold it together. It is the truth of the host. */
export class WorkbookModel {
  name = "Book1.xlsx";
  readonly names: NamedItem[] = [];
  readonly settings = new Map<string, unknown>();
  readonly customXml = new Map<string, string>();
  structureProtected = false;
  structurePassword = "";
  selection: { readonly sheet: Sheet; readonly area: Area };
  /** Rises whenever sheets or names change, so that formulas must be read afresh. */
  structureRevision = 0;
  readonly #sheets: Sheet[] = [];
  #active: Sheet;
  #nextId = 1;
  readonly #listeners: HostEventListener[] = [];
  readonly #touched = new Set<(place: CellPlace) => void>();

  constructor(firstSheet = "Sheet1") {
    this.#active = this.addSheet(firstSheet);
    this.selection = { sheet: this.#active, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  }

  get sheets(): readonly Sheet[] {
    return this.#sheets;
  }

  get activeSheet(): Sheet {
    return this.#active;
  }

  /** Ids look like Excel's, and come in the same order in every run. */
  newId(): string {
    return `{${(this.#nextId++).toString(16).padStart(8, "0").toUpperCase()}-0001-0000-0000-000000000000}`;
  }

  /** By name (any case) or by id. */
  findSheet(key: string): Sheet | undefined {
    return this.#sheets.find((sheet) => sameName(sheet.name, key) || sheet.id === key);
  }

  sheet(key: string): Sheet {
    const found = this.findSheet(key);
    if (found === undefined) throw new HostError("ItemNotFound");
    return found;
  }

  addSheet(name: string | undefined): Sheet {
    const wanted = name ?? this.#freeSheetName();
    checkedSheetName(wanted, this.findSheet(wanted));
    const sheet = new Sheet(this.newId(), wanted, (changed, row, column) => {
      for (const listener of this.#touched) listener({ sheet: changed, row, column });
    });
    this.#sheets.push(sheet);
    this.structureRevision += 1;
    return sheet;
  }

  renameSheet(sheet: Sheet, name: string): void {
    const namesake = this.findSheet(name);
    checkedSheetName(name, namesake === sheet ? undefined : namesake);
    sheet.name = name;
    this.structureRevision += 1;
  }

  moveSheet(sheet: Sheet, position: number): void {
    if (position < 0 || position >= this.#sheets.length) throw new HostError("InvalidArgument");
    this.#sheets.splice(this.#sheets.indexOf(sheet), 1);
    this.#sheets.splice(position, 0, sheet);
  }

  deleteSheet(sheet: Sheet): void {
    const others = this.#sheets.filter((other) => other !== sheet);
    const next = others.find((other) => other.visibility === "Visible");
    if (next === undefined) throw new HostError("InvalidOperation", "A workbook must keep one visible sheet.");
    this.#sheets.splice(this.#sheets.indexOf(sheet), 1);
    if (this.#active === sheet) this.#active = next;
    if (this.selection.sheet === sheet) this.select(next, { top: 0, left: 0, bottom: 0, right: 0 });
    this.structureRevision += 1;
  }

  activate(sheet: Sheet): void {
    this.#active = sheet;
    if (this.selection.sheet !== sheet) this.select(sheet, { top: 0, left: 0, bottom: 0, right: 0 });
  }

  select(sheet: Sheet, area: Area): void {
    this.#active = sheet;
    this.selection = { sheet, area };
  }

  /** Names of the workbook, or of one sheet; both lists are live. */
  namesOf(scope: Sheet | undefined): NamedItem[] {
    return scope?.names ?? this.names;
  }

  /** A name as a formula on that sheet would see it: the sheet's own first. */
  findName(name: string, scope: Sheet | undefined): NamedItem | undefined {
    const own = scope?.names.find((item) => sameName(item.name, name));
    return own ?? this.names.find((item) => sameName(item.name, name));
  }

  onContentTouched(listener: (place: CellPlace) => void): void {
    this.#touched.add(listener);
  }

  listen(listener: HostEventListener): void {
    this.#listeners.push(listener);
  }

  emit(event: HostEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  #freeSheetName(): string {
    let number = 1;
    while (this.findSheet(`Sheet${String(number)}`) !== undefined) number += 1;
    return `Sheet${String(number)}`;
  }
}
