import type { CellValue } from "../../sheet/cell-value";
import { toArabicDigits } from "../../thai/digits";

/** The points 0-100 of a score cell, in either digits, with คะแนน or % after it or not; null for anything else. */
export function readScoreCell(value: CellValue): number | null {
  if (typeof value === "boolean" || value === null) return null;
  const text = toArabicDigits(String(value)).trim();
  const digits = /^(\d{1,3}(?:\.\d+)?)\s*(?:คะแนน|%)?$/u.exec(text)?.[1];
  const score = Number(digits);
  return digits === undefined || score > 100 ? null : score;
}
