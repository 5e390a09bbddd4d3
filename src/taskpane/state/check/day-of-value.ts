import type { CellValue } from "../../../core/sheet/cell-value";
import { fromExcelSerial } from "../../../core/thai/excel-serial";
import { formatIso } from "../../../core/thai/iso-date";

/** 1 October 1954 (BE 2497). Scores, counts and codes are far below; dates typed with a Buddhist year are above. */
const FIRST_SERIAL = 20_000;

/** The day (ISO) of a number that can only be a day's; null for anything else. */
export function dayOfValue(value: CellValue): string | null {
  if (typeof value !== "number" || value < FIRST_SERIAL) return null;
  const date = fromExcelSerial(value);
  return date === null ? null : formatIso(date);
}
