import { tabRows, type TabRow } from "../distribute/match-rows";
import type { AssignedTab } from "./assigned-tabs";
import type { Claim } from "./judge-row";
import { matchReturned } from "./match-returned";

export interface Group {
  /** The row of the base; null for a measure that the base does not have. */
  readonly own: TabRow | null;
  readonly claims: readonly Claim[];
}

interface Tab {
  readonly file: string;
  readonly rows: readonly TabRow[];
}

/**
 * The rows of a department's returned tabs by the measure they are about: those of the base in its order, then new ones,
 * of which the row that comes first is the first claim. New rows of one tab are there for those of the others to be about.
 */
export function groupedClaims(returned: readonly AssignedTab[], standing: readonly TabRow[]): readonly Group[] {
  const tabs = returned.map(({ file, table }): Tab => ({ file, rows: tabRows([table]) }));
  const added = new Set<TabRow>();
  for (;;) {
    const about = new Map(tabs.flatMap(({ rows }) => [...matchedIn(rows, standing, added)]));
    const adding = tabs.find(({ rows }) => rows.some((row) => !about.has(row)));
    if (adding === undefined) return groupsOf(tabs, about, standing, added);
    for (const row of adding.rows) if (!about.has(row)) added.add(row);
  }
}

/** A row that is added is about itself. */
function matchedIn(
  rows: readonly TabRow[],
  standing: readonly TabRow[],
  added: ReadonlySet<TabRow>,
): ReadonlyMap<TabRow, TabRow> {
  const own = rows.filter((row) => added.has(row));
  const others = [...standing, ...[...added].filter((row) => !own.includes(row))];
  const rest = rows.filter((row) => !added.has(row));
  return new Map([...own.map((row) => [row, row] as const), ...matchReturned(rest, others)]);
}

function groupsOf(
  tabs: readonly Tab[],
  about: ReadonlyMap<TabRow, TabRow>,
  standing: readonly TabRow[],
  added: ReadonlySet<TabRow>,
): readonly Group[] {
  const claims = new Map<TabRow, Claim[]>([...standing, ...added].map((row) => [row, []]));
  for (const { file, rows } of tabs) {
    for (const row of rows) claims.get(about.get(row) ?? row)?.push({ file, row });
  }
  return [...claims].flatMap(([row, own]): readonly Group[] => {
    if (own.length === 0) return [];
    return added.has(row) ? [{ own: null, claims: firstly(row, own) }] : [{ own: row, claims: own }];
  });
}

function firstly(row: TabRow, claims: readonly Claim[]): readonly Claim[] {
  return [...claims.filter((claim) => claim.row === row), ...claims.filter((claim) => claim.row !== row)];
}
