import type { Book } from "./excel/book";
import { valueAt } from "./excel/cell-reading";
import { activate, type ChangeOrigin, select, tellAdded, tellChanged, tellDeleted } from "./excel/events";
import { rangeNamed } from "./excel/references";
import { blockOf, writeInputs } from "./excel/value-block";
import { localAddress, quotedSheetName } from "./model/address";
import { plainValue } from "./model/cell-content";

/** What a person does at the grid: no add-in, no sync, but the same events. Addresses may name a sheet: "'ผล'!A1:B2". */
export class Person {
  readonly #book: Book;

  constructor(book: Book) {
    this.#book = book;
  }

  /** Types into cells, one input for all or one for each; as another author of the file when asked. */
  type(address: string, input: unknown, origin: ChangeOrigin = "person"): void {
    const target = this.#range(address);
    writeInputs(this.#book, target, input);
    tellChanged(this.#book, target, origin);
  }

  /** The computed values that the cells show, as `Range.values` would give them. */
  read(address: string): readonly (readonly (string | number | boolean)[])[] {
    const target = this.#range(address);
    const { sheet } = target;
    return blockOf(target, (row, column) => plainValue(valueAt(this.#book, sheet, row, column))) ?? [];
  }

  select(address: string): void {
    select(this.#book, this.#range(address));
  }

  /** The selected cells with their sheet, such as "ผล!A2:B3". */
  selection(): string {
    const { sheet, area } = this.#book.model.selection;
    return `${quotedSheetName(sheet.name)}!${localAddress(area)}`;
  }

  openSheet(name: string): void {
    activate(this.#book, this.#book.model.sheet(name));
  }

  addSheet(name: string): void {
    tellAdded(this.#book, this.#book.model.addSheet(name), "person");
  }

  deleteSheet(name: string): void {
    const sheet = this.#book.model.sheet(name);
    this.#book.model.deleteSheet(sheet);
    tellDeleted(this.#book, sheet, "person");
  }

  #range(address: string): ReturnType<typeof rangeNamed> {
    return rangeNamed(this.#book, this.#book.model.activeSheet, address);
  }
}
