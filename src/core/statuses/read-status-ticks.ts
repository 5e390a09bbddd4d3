import { isBlank, type CellValue } from "../sheet/cell-value";
import { withoutInvisible } from "../thai/invisible-characters";
import type { Status } from "./status";
import type { StatusTextReading } from "./status-text";

const TICK = /^[/✓✔√xX×✗✘☑☒\u2571]\uFE0F?$/u;
const CROSS = /^[xX×✗✘☒]\uFE0F?$/u;
// Private-use characters of Wingdings 2, in which Word writes a tick.
const WINGDINGS_TICKS = ["\uF050", "\uF052", "\uF0FC", "\uF0FE"];
const UNTICKED = /^[☐□▢-]?$/u;

/** A status column of one row: the status that its header names, and what the row has in it. */
export interface StatusTick {
  readonly status: Status;
  readonly value: CellValue;
}

/** Whether a cell holds a tick and nothing else: / ✓ ✔ √ x X × ☑ ☒, or TRUE of a checkbox. */
export function isTick(value: CellValue): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value !== "string") return false;
  const mark = withoutInvisible(value).trim();
  return TICK.test(mark) || WINGDINGS_TICKS.includes(mark);
}

/** Whether a tick is a cross, which beside ticks of another kind means "not this one": x X × ✗ ✘ ☒. */
export function isCross(value: CellValue): boolean {
  return typeof value === "string" && CROSS.test(withoutInvisible(value).trim());
}

/**
 * The status that one row of a tick matrix says: that of the one column with a tick. No tick at all is "blank", ticks
 * in several columns are "several-ticks", and a matrix with anything but ticks and empty boxes is "not-a-status".
 */
export function readStatusTicks(columns: readonly StatusTick[]): StatusTextReading {
  const ticked = columns.filter(({ value }) => isTick(value));
  if (!columns.every(({ value }) => isTick(value) || isEmptyBox(value)))
    return { kind: "none", reason: "not-a-status" };
  const [only] = ticked;
  if (only === undefined) return { kind: "none", reason: "blank" };
  if (ticked.length > 1) return { kind: "none", reason: "several-ticks" };
  return { kind: "status", status: only.status, doneOn: null, dateText: null, form: "tick" };
}

function isEmptyBox(value: CellValue): boolean {
  return (
    isBlank(value) || value === false || (typeof value === "string" && UNTICKED.test(withoutInvisible(value).trim()))
  );
}
