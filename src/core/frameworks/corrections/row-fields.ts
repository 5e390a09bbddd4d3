import { readItemCode } from "../../items/read-item-codes";
import type { CellRef } from "../../sheet/cell-ref";
import { isBlank, textOf, type CellValue } from "../../sheet/cell-value";
import { toArabicDigits } from "../../thai/digits";
import { foldText } from "../../thai/fold-text";
import { CORRECTION_STATUSES, CORRECTION_TEMPLATES, type CORRECTION_KINDS } from "./data/sheet-words";

interface PlacedCell {
  readonly at: CellRef;
  readonly value: CellValue;
}

export interface RowCells {
  readonly name: PlacedCell;
  readonly value: PlacedCell;
  readonly everyInstrument: PlacedCell;
}

/** One field of a correction as JSON would hold it; undefined for an empty cell. What cannot be read stays as typed. */
export interface RowField {
  readonly key: string;
  readonly at: CellRef;
  readonly value: string | number | null | undefined;
}

/** The fields of a row of the sheet, by what the row is about. */
export function rowFields(kind: keyof typeof CORRECTION_KINDS, cells: RowCells): readonly RowField[] {
  const { name, value, everyInstrument } = cells;
  switch (kind) {
    case "fiscalYear":
    case "basedOn":
    case "itemCount":
      return [field(kind, value, numberIn)];
    case "source":
      return [field(kind, value, textIn)];
    case "status":
      return [field(kind, value, wordIn(CORRECTION_STATUSES))];
    case "items":
      return [field("code", name, codeIn), field("title", value, textIn)];
    case "weights":
      return [field("instrument", name, (cell) => textIn(cell).toUpperCase()), field("weight", value, numberIn)];
    case "bands":
      return [
        field("label", name, textIn),
        field("overallAtLeast", value, numberIn),
        { ...field("everyInstrumentAtLeast", everyInstrument, numberIn), value: lineIn(everyInstrument.value) },
      ];
    case "templates":
      return [field("template", name, wordIn(CORRECTION_TEMPLATES)), field("item", value, codeIn)];
  }
}

function field(key: string, { at, value }: PlacedCell, read: (value: CellValue) => string | number): RowField {
  return { key, at, value: isBlank(value) ? undefined : read(value) };
}

function lineIn(value: CellValue): string | number | null {
  return isBlank(value) ? null : numberIn(value);
}

function textIn(value: CellValue): string {
  return textOf(value);
}

/** A number, or a text that is one in either digits; any other text as it stands. */
function numberIn(value: CellValue): string | number {
  if (typeof value === "number") return value;
  const text = toArabicDigits(textOf(value));
  return /^\d+(?:\.\d+)?$/u.test(text) ? Number(text) : text;
}

function codeIn(value: CellValue): string {
  const text = textOf(value);
  const code = readItemCode(text, { codeExpected: true });
  return code?.kind === "OIT" ? code.code : text;
}

/** The key of a word of the sheet; the key itself is understood as well. */
function wordIn(words: Readonly<Record<string, string>>): (value: CellValue) => string {
  return (value) => {
    const typed = foldText(textOf(value));
    const found = Object.entries(words).find(([key, word]) => typed === foldText(word) || typed === key);
    return found?.[0] ?? textOf(value);
  };
}
