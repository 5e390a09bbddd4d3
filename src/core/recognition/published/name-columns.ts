import { textInGroup } from "./grid-keys";
import type { HeaderCell } from "./header-cells";
import type { HeaderName, HeaderNamer } from "./header-names";
import type { PublishedKey } from "./published-key";
import type { PublishedProblem } from "./published-problem";
import type { PublishedColumn } from "./published-table";

/** The columns of a header, and what is doubtful about them. */
export interface NamedColumns {
  readonly columns: readonly PublishedColumn[];
  readonly problems: readonly PublishedProblem[];
}

/**
 * Gives every key the header cell that names it best, the leftmost among equals. A header that names a key which
 * another has is reported, and so is one that is only like its key or names none.
 */
export function nameColumns(cells: readonly HeaderCell[], namer: HeaderNamer): NamedColumns {
  const named = cells.map((cell) => ({ cell, name: namer.nearest(textInGroup(cell)) }));
  const bestFirst = [...named].sort((a, b) => (b.name?.sure ?? 0) - (a.name?.sure ?? 0));
  const holders = new Map<PublishedKey, HeaderCell>();
  for (const { cell, name } of bestFirst) {
    if (name !== null && !holders.has(name.key)) holders.set(name.key, cell);
  }
  const columns = named.flatMap(({ cell, name }) =>
    name !== null && holders.get(name.key) === cell ? [columnOf(cell, name)] : [],
  );
  return { columns, problems: named.flatMap(({ cell, name }) => problemOf(cell, name, holders)) };
}

function columnOf({ at, text, group }: HeaderCell, { key, also, match, sure }: HeaderName): PublishedColumn {
  return { key, also, header: text, group, at, match, sure: Math.round(sure * 100) / 100 };
}

function problemOf(
  cell: HeaderCell,
  name: HeaderName | null,
  holders: ReadonlyMap<PublishedKey, HeaderCell>,
): readonly PublishedProblem[] {
  const { at, text } = cell;
  if (name === null) return [{ kind: "unknown-column", at, text }];
  const holder = holders.get(name.key);
  if (holder !== undefined && holder !== cell) {
    return [{ kind: "repeated-key", at, key: name.key, text, taken: holder.at }];
  }
  return name.match === "lookalike" ? [{ kind: "lookalike-header", at, key: name.key, text }] : [];
}
