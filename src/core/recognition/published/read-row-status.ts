import { textOf } from "../../sheet/cell-value";
import { isTick, readStatusTicks } from "../../statuses/read-status-ticks";
import { STATUSES } from "../../statuses/status";
import { readDate } from "../../thai/read-date";
import type { CellReader } from "./cell-reader";
import type { PublishedProblem } from "./published-problem";
import type { PlacedCell, PlacedDay, PlacedStatus, PublishedRow } from "./published-row";

export interface RowStatus {
  readonly status: PlacedStatus | null;
  readonly doneOn: PlacedDay | null;
  readonly problems: readonly PublishedProblem[];
}

const NONE: RowStatus = { status: null, doneOn: null, problems: [] };
const TICKS = STATUSES.map((status) => ({ status, key: `status-${status}` as const }));

/** The status of a row, by a tick under one of several statuses or by a text, and the day on which it was done. */
export function readRowStatus(values: PublishedRow["values"], reader: CellReader): RowStatus {
  const ticked = statusOfTicks(values);
  const told = ticked.status === null ? statusOfText(values.status?.cells[0], reader) : ticked;
  const own = dayOf(values.doneOn?.cells[0], reader);
  if (own === NONE && (told === ticked || ticked === NONE)) return told;
  return {
    status: told.status,
    doneOn: own.doneOn ?? told.doneOn,
    problems: [...(told === ticked ? [] : ticked.problems), ...told.problems, ...own.problems],
  };
}

function statusOfTicks(values: PublishedRow["values"]): RowStatus {
  if (!TICKS.some(({ key }) => values[key] !== undefined)) return NONE;
  const columns = TICKS.flatMap(({ status, key }) => {
    const cell = values[key]?.cells[0];
    return cell === undefined ? [] : [{ status, value: cell.value, cell }];
  });
  const [first] = columns;
  if (first === undefined) return NONE;
  const reading = readStatusTicks(columns);
  const at = columns.find(({ value }) => isTick(value))?.cell.at ?? first.cell.at;
  if (reading.kind === "status") return { ...NONE, status: { status: reading.status, at } };
  const text = columns.map(({ value }) => textOf(value)).join(" ");
  if (reading.reason === "several-ticks") return { ...NONE, problems: [{ kind: "several-ticks", at, text }] };
  return { ...NONE, problems: [{ kind: "unreadable-value", at, key: `status-${first.status}`, text }] };
}

function statusOfText(cell: PlacedCell | undefined, reader: CellReader): RowStatus {
  if (cell === undefined) return NONE;
  const { at, value } = cell;
  const reading = reader.status(value);
  if (reading.kind === "none") {
    return { ...NONE, problems: [{ kind: "unreadable-value", at, key: "status", text: textOf(value) }] };
  }
  return {
    ...NONE,
    status: { status: reading.status, at },
    doneOn: reading.doneOn === null ? null : { day: reading.doneOn, at },
  };
}

function dayOf(cell: PlacedCell | undefined, reader: CellReader): RowStatus {
  if (cell === undefined) return NONE;
  const { at, value } = cell;
  const reading = readDate(value);
  if (reading.kind === "date" || reading.kind === "date-in-wrong-era")
    return { ...NONE, doneOn: { day: reading.date, at } };
  const [only, second] = reader.periodsIn(textOf(value));
  const day = only?.kind === "day" && second === undefined ? only.start : undefined;
  if (day !== undefined) return { ...NONE, doneOn: { day, at } };
  return { ...NONE, problems: [{ kind: "unreadable-value", at, key: "doneOn", text: textOf(value) }] };
}
