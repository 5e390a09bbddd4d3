import { isBlank } from "../sheet/cell-value";
import type { TableRow } from "../sheet/table";
import { countedStatus } from "../statuses/counted-status";

const REPORTED_KEYS = ["doneOn", "result", "outcome", "evidence", "recommendation"];

/**
 * Whether a department has filled in anything in a row of its tab. The status "not started" does not count, nor does a
 * note alone: we write both ourselves.
 */
export function isReported({ cells }: Pick<TableRow, "cells">): boolean {
  const status = cells["status"] ?? null;
  const hasStatus = !isBlank(status) && countedStatus(status) !== "not-started";
  return hasStatus || REPORTED_KEYS.some((key) => !isBlank(cells[key]));
}
