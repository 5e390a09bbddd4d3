import { foldedSimilarity } from "../../thai/edit-distance";
import { PUBLISHED_LAYOUTS } from "./data/layouts";
import { columnOfGrid } from "./grid-keys";
import { foldHeading } from "./header-names";
import type { PublishedKey } from "./published-key";
import type { PublishedLayout } from "./published-layout";
import type { PublishedColumn } from "./published-table";

/** Columns that any layout may have beside its own. */
const NEUTRAL: readonly PublishedKey[] = ["no", "code", "note", "evidence"];
const TICKS: readonly PublishedKey[] = ["status-not-started", "status-in-progress", "status-done", "status-cancelled"];
const COST_OF_MISSING = 0.6;
const COST_OF_OTHER = 0.5;
/** At least this share of all headers must name keys of the layout. */
const LEAST_SHARE = 0.6;
/** So many keys of the layout must be there, or all where it has fewer. */
const LEAST_KEYS = 3;
/** Beside columns about something else all keys of the layout but one must be there, and at least so many. */
const LEAST_KEYS_BESIDE_OTHERS = 4;

const HEADERS_OF_LAYOUT: ReadonlyMap<PublishedLayout, ReadonlyMap<PublishedKey, readonly string[]>> = new Map(
  PUBLISHED_LAYOUTS.map((layout) => [
    layout,
    new Map(layout.columns.map(({ key, headers }) => [key, headers.map(foldHeading)])),
  ]),
);

/**
 * The layout that columns have by their meaning, or null. Among layouts with the same keys the one whose published
 * headers are the likest. `headers` is how many columns the header has, `others` how many of them head tables about
 * something else.
 */
export function chooseLayout(
  columns: readonly PublishedColumn[],
  headers: number,
  others: number,
): PublishedLayout | null {
  const keys = new Set(columns.map(({ key }) => columnOfGrid(key)));
  const asOne = headers - (columns.length - keys.size);
  const fitting = PUBLISHED_LAYOUTS.filter((layout) => fits(layout, keys, asOne, others)).map((layout) => ({
    layout,
    fitness: fitness(layout, keys),
  }));
  const most = Math.max(...fitting.map(({ fitness: own }) => own));
  const best = fitting.filter(({ fitness: own }) => own === most).map(({ layout }) => layout);
  if (best.length < 2) return best[0] ?? null;
  const likeness = new Map(best.map((layout) => [layout, likenessOf(layout, columns)]));
  return best.sort((a, b) => (likeness.get(b) ?? 0) - (likeness.get(a) ?? 0))[0] ?? null;
}

function fits(layout: PublishedLayout, keys: ReadonlySet<PublishedKey>, headers: number, others: number): boolean {
  const own = ownKeys(layout, keys);
  const has = (key: PublishedKey) => keys.has(key) || (key === "status-done" && countTicks(keys) >= 2);
  if (!layout.telling.every(has) || own < Math.min(LEAST_KEYS, layout.columns.length)) return false;
  if (own + neutralKeys(layout, keys) < headers * LEAST_SHARE) return false;
  return others === 0 || own >= Math.max(LEAST_KEYS_BESIDE_OTHERS, layout.columns.length - 1);
}

function fitness(layout: PublishedLayout, keys: ReadonlySet<PublishedKey>): number {
  const own = ownKeys(layout, keys);
  const missing = layout.columns.length - own;
  const other = keys.size - own - neutralKeys(layout, keys);
  return own - missing * COST_OF_MISSING - other * COST_OF_OTHER;
}

function ownKeys(layout: PublishedLayout, keys: ReadonlySet<PublishedKey>): number {
  return layout.columns.filter(({ key }) => keys.has(key)).length;
}

function neutralKeys(layout: PublishedLayout, keys: ReadonlySet<PublishedKey>): number {
  return NEUTRAL.filter((neutral) => keys.has(neutral) && !layout.columns.some(({ key }) => key === neutral)).length;
}

function countTicks(keys: ReadonlySet<PublishedKey>): number {
  return TICKS.filter((key) => keys.has(key)).length;
}

function likenessOf(layout: PublishedLayout, columns: readonly PublishedColumn[]): number {
  const headers = HEADERS_OF_LAYOUT.get(layout);
  const alike = columns.map(({ key, header }) => {
    const folded = foldHeading(header);
    return Math.max(0, ...(headers?.get(key) ?? []).map((form) => foldedSimilarity(folded, form)));
  });
  return alike.reduce((sum, likeness) => sum + likeness, 0);
}
