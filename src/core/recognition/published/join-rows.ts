import { textOf } from "../../sheet/cell-value";
import { isListed } from "./fits-columns";
import type { PublishedKey } from "./published-key";
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
    const above = carried(own, joined.at(-1), layout);
    joined.push(above === null ? own : { ...own, values: { ...above, ...own.values } });
  }
  return joined;
}

/** A row whose keys are blank, or one that a page break parts from the row above, where the merged lead cell is. */
function continues({ cells, afterBreak }: SheetRow, { rowKeys, leadKey }: PublishedLayout): boolean {
  if (!rowKeys.some((key) => cells[key] !== undefined)) return true;
  if (leadKey === null || cells[leadKey] !== undefined || !afterBreak) return false;
  if (IN_FIRST_HALF.some((key) => cells[key] !== undefined)) return false;
  return !rowKeys.some((key) => isListed(textOf(cells[key]?.value)));
}

type Values = Partial<Record<PublishedKey, PublishedValue>>;

function joinGroup(group: readonly SheetRow[]): JoinedRow {
  const values: Values = {};
  for (const { keys, cells } of group) {
    for (const key of keys) {
      const cell = cells[key];
      if (cell !== undefined) values[key] = withCell(values[key], cell);
    }
  }
  return { rows: group.map(({ row }) => row), values, heading: group[0]?.heading ?? NO_SUBJECT };
}

function withCell(above: PublishedValue | undefined, cell: PlacedCell): PublishedValue {
  const text = textOf(cell.value);
  if (above === undefined) return { cells: [cell], text, carried: false };
  return { cells: [...above.cells, cell], text: `${above.text}\n${text}`, carried: false };
}

/** What a row has from the row above it; null where it has nothing. */
function carried(row: JoinedRow, before: JoinedRow | undefined, { leadKey }: PublishedLayout): Values | null {
  if (before === undefined || before.heading !== row.heading) return null;
  const isInGroup = leadKey !== null && row.values[leadKey] === undefined;
  const keys = isInGroup ? [...CARRIED, leadKey, ...CARRIED_IN_GROUP] : CARRIED;
  let values: Values | null = null;
  for (const key of keys) {
    const value = before.values[key];
    if (value === undefined || row.values[key] !== undefined) continue;
    values ??= {};
    values[key] = { ...value, carried: true };
  }
  return values;
}
