import { textOf } from "../../sheet/cell-value";
import { isListed } from "./fits-columns";
import { PUBLISHED_KEYS, type PublishedKey } from "./published-key";
import type { PublishedLayout } from "./published-layout";
import type { PlacedCell, PublishedRow, PublishedValue, Subject } from "./published-row";
import { NO_SUBJECT } from "./read-subject";
import type { SheetRow } from "./table-rows";

/** The rows of the sheet that make one row of meaning, and its values. */
export interface JoinedRow {
  readonly rows: readonly number[];
  readonly values: PublishedRow["values"];
  readonly heading: Subject;
}

/** Keys whose cell is merged down, or left blank for what stays the same. */
const CARRIED: readonly PublishedKey[] = ["instrument", "monitoring"];
/** Keys that are carried down only inside the group of one merged lead cell. */
const CARRIED_IN_GROUP: readonly PublishedKey[] = ["owners", "period"];
/** What no second half of a row that a page break cut in two has: it stands in the first half. */
const IN_FIRST_HALF: readonly PublishedKey[] = ["owners", "period", "status"];

/** Joins the rows that go on with the one before, and carries down what merged cells say. */
export function joinRows(rows: readonly SheetRow[], layout: PublishedLayout): readonly JoinedRow[] {
  const groups: SheetRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last !== undefined && continues(row, layout)) last.push(row);
    else groups.push([row]);
  }
  const joined: JoinedRow[] = [];
  for (const group of groups) {
    const own = joinGroup(group);
    joined.push({ ...own, values: { ...carried(own, joined.at(-1), layout), ...own.values } });
  }
  return joined;
}

/** A row whose keys are blank, or one that a page break parts from the row above, where the merged lead cell is. */
function continues(row: SheetRow, { rowKeys, leadKey }: PublishedLayout): boolean {
  const keys = rowKeys.filter((key) => row.cells[key] !== undefined);
  if (keys.length === 0) return true;
  if (leadKey === null || row.cells[leadKey] !== undefined || !row.afterBreak) return false;
  if (IN_FIRST_HALF.some((key) => row.cells[key] !== undefined)) return false;
  return !keys.some((key) => isListed(textOf(row.cells[key]?.value)));
}

function joinGroup(group: readonly SheetRow[]): JoinedRow {
  const cells = new Map<PublishedKey, PlacedCell[]>();
  for (const row of group) {
    for (const [key, cell] of entriesOf(row.cells)) {
      const own = cells.get(key);
      if (own === undefined) cells.set(key, [cell]);
      else own.push(cell);
    }
  }
  const values: Partial<Record<PublishedKey, PublishedValue>> = {};
  for (const [key, own] of cells) values[key] = valueOf(own);
  return { rows: group.map(({ row }) => row), values, heading: group[0]?.heading ?? NO_SUBJECT };
}

function entriesOf(cells: SheetRow["cells"]): readonly (readonly [PublishedKey, PlacedCell])[] {
  return PUBLISHED_KEYS.flatMap((key) => {
    const cell = cells[key];
    return cell === undefined ? [] : [[key, cell] as const];
  });
}

function valueOf(cells: readonly PlacedCell[]): PublishedValue {
  return { cells, text: cells.map(({ value }) => textOf(value)).join("\n"), carried: false };
}

function carried(row: JoinedRow, before: JoinedRow | undefined, { leadKey }: PublishedLayout): PublishedRow["values"] {
  if (before === undefined || before.heading !== row.heading) return {};
  const isInGroup = leadKey !== null && row.values[leadKey] === undefined;
  const keys = [...CARRIED, ...(isInGroup ? [leadKey, ...CARRIED_IN_GROUP] : [])];
  const values: Partial<Record<PublishedKey, PublishedValue>> = {};
  for (const key of keys) {
    const value = before.values[key];
    if (value !== undefined && row.values[key] === undefined) values[key] = { ...value, carried: true };
  }
  return values;
}
