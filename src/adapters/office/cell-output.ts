import type { CellValue } from "../../core/sheet/cell-value";

/** A value as Office.js gives it: "" is an empty cell (or an empty text, which nobody can tell apart by eye). */
export function cellValueOf(value: unknown): CellValue {
  if (typeof value === "string") return value === "" ? null : value;
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}
