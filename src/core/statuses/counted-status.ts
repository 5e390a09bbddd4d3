import type { CellValue } from "../sheet/cell-value";
import { readStatus } from "./read-status";
import type { Status } from "./status";

/**
 * The status that a cell counts as. One with only spaces or invisible characters amiss counts as that status; null for
 * an empty cell and for any other slip.
 */
export function countedStatus(value: CellValue): Status | null {
  const reading = readStatus(value);
  if (reading.kind === "status") return reading.status;
  return reading.kind === "unknown" && reading.certain ? reading.nearest : null;
}
