import { UNCALCULATED, type CellValue } from "../../../core/sheet/cell-value";
import { cellTextFromXml } from "../xml/cell-text";
import { unescapeXml } from "../xml/escape-xml";
import type { ScannedCell } from "./scan-cells";

const MILLISECONDS_A_DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** The value of a cell of a sheet part. A formula gives its last computed value, or UNCALCULATED where none was kept. */
export function cellValueOf(cell: ScannedCell, sharedStrings: readonly string[]): CellValue {
  return isUncalculated(cell) ? UNCALCULATED : keptValueOf(cell, sharedStrings);
}

/** The type "str" says that a text was computed, the empty one included; other types have no empty value. */
function isUncalculated({ formula, type, value, inline }: ScannedCell): boolean {
  return formula !== null && type !== "str" && inline === null && (value === null || value.trim() === "");
}

function keptValueOf({ type, value, inline }: ScannedCell, sharedStrings: readonly string[]): CellValue {
  if (type === "inlineStr") return inline;
  if (value === null) return null;
  switch (type) {
    case "s":
      return sharedStrings[Number(value)] ?? null;
    case "str":
      return cellTextFromXml(value);
    case "b":
      return value.trim() === "1" || value.trim() === "true";
    case "e":
      return unescapeXml(value);
    case "d":
      return serialOf(value);
    default:
      return numberIn(value);
  }
}

function numberIn(text: string): CellValue {
  if (text.trim() === "") return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : unescapeXml(text);
}

/** ISO 8601 dates appear in the strict edition of the standard. Returns the text where it is none. */
function serialOf(text: string): CellValue {
  const time = Date.parse(/[zZ]|T.*[+-]/u.test(text) ? text : text.includes("T") ? `${text}Z` : text);
  return Number.isNaN(time) ? unescapeXml(text) : (time - DAY_ZERO) / MILLISECONDS_A_DAY;
}
