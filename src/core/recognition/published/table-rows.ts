import { isBlank, textOf } from "../../sheet/cell-value";
import { valueAt, type Grid } from "../../sheet/grid";
import type { TableDraft, TablePart } from "./assemble-tables";
import type { FoundHeader } from "./find-headers";
import { PUBLISHED_KEYS, type PublishedKey } from "./published-key";
import type { PlacedCell, PlacedItem, Subject } from "./published-row";
import type { PublishedHeading } from "./published-table";
import { itemsIn, NO_SUBJECT } from "./read-subject";

/** A row of the sheet inside a table, not yet joined with those that it belongs to. */
export interface SheetRow {
  readonly row: number;
  /** The keys that its columns hold, in the order of PUBLISHED_KEYS. */
  readonly keys: readonly PublishedKey[];
  /** By key, filled cells only. */
  readonly cells: Readonly<Partial<Record<PublishedKey, PlacedCell>>>;
  /** Whether it is the first row below a header that a page break repeats. */
  readonly afterBreak: boolean;
  /** What the headings above it say. */
  readonly heading: Subject;
}

/** The rows of a table in order, each with what the headings above it say, and the headings that were used. */
export interface TableRows {
  readonly rows: readonly SheetRow[];
  readonly headings: readonly PublishedHeading[];
}

const KEYS_WITH_ITEMS: readonly PublishedKey[] = ["question", "issue", "indicator"];

export function tableRows(grid: Grid, { parts }: TableDraft): TableRows {
  const rows: SheetRow[] = [];
  const headings: PublishedHeading[] = [];
  let context = NO_CONTEXT;
  for (const part of parts) {
    const places = keyPlaces(part.header);
    const keys = [...new Set(places.map(({ key }) => key))];
    const isCutOff = part.above.length === 0 && context.kind === "loose" && !countsOn(grid, part, rows.at(-1));
    context = below(part.above, isCutOff ? NO_CONTEXT : context);
    headings.push(...part.above);
    let afterBreak = rows.length > 0;
    let waiting: PublishedHeading[] = [];
    for (const line of part.lines) {
      if (line.kind === "heading") {
        waiting.push(line.heading);
        continue;
      }
      context = below(waiting, context);
      headings.push(...waiting);
      waiting = [];
      rows.push({
        row: line.row,
        keys,
        cells: cellsByKey(grid, places, line.row),
        afterBreak,
        heading: context.subject,
      });
      afterBreak = false;
    }
  }
  return { rows, headings };
}

/** What the headings so far say, and of which kind the last one is. */
interface Context {
  readonly subject: Subject;
  readonly kind: PublishedHeading["kind"] | null;
}

const NO_CONTEXT: Context = { subject: NO_SUBJECT, kind: null };

/** A heading of an instrument ends what was said of an indicator; one of an indicator keeps the instrument. */
function below(headings: readonly PublishedHeading[], before: Context): Context {
  return headings.reduce<Context>(({ subject: above }, { subject, kind }) => {
    const says = subject.instrument !== null || subject.indicator !== null;
    return { kind, subject: says ? { ...subject, instrument: subject.instrument ?? above.instrument } : above };
  }, before);
}

/**
 * Whether the items of a part without a heading count on from the row above it, so that the heading still holds: e9 after
 * e7 is the same list, e1 after e14 is another.
 */
function countsOn(grid: Grid, { header, lines }: TablePart, above: SheetRow | undefined): boolean {
  const line = lines.find(({ kind }) => kind === "row");
  const first = line === undefined ? undefined : itemsOf(cellsByKey(grid, keyPlaces(header), line.row))[0];
  const before = above === undefined ? undefined : itemsOf(above.cells).at(-1);
  if (first === undefined || before === undefined) return false;
  const [, letters, number] = /^(\D+)(\d+)$/u.exec(first.code) ?? [];
  const [, lettersBefore, numberBefore] = /^(\D+)(\d+)$/u.exec(before.code) ?? [];
  return letters === lettersBefore && Number(number) > Number(numberBefore);
}

function itemsOf(cells: SheetRow["cells"]): readonly PlacedItem[] {
  return KEYS_WITH_ITEMS.flatMap((key) => {
    const cell = cells[key];
    return cell === undefined ? [] : itemsIn(textOf(cell.value), cell.at, key === "question");
  });
}

interface KeyPlace {
  readonly key: PublishedKey;
  readonly column: number;
}

/** Where each key stands, and each second key that no column of its own has; in the order of PUBLISHED_KEYS. */
function keyPlaces({ columns }: FoundHeader): readonly KeyPlace[] {
  const own = columns.map(({ key, at }) => ({ key, column: at.column }));
  const shared = columns.flatMap(({ also, at }) =>
    also === null || columns.some(({ key }) => key === also) ? [] : [{ key: also, column: at.column }],
  );
  return [...own, ...shared].sort((a, b) => PUBLISHED_KEYS.indexOf(a.key) - PUBLISHED_KEYS.indexOf(b.key));
}

function cellsByKey(grid: Grid, places: readonly KeyPlace[], row: number): SheetRow["cells"] {
  const cells: Partial<Record<PublishedKey, PlacedCell>> = {};
  for (const { key, column } of places) {
    const at = { row, column };
    const value = valueAt(grid, at);
    if (!isBlank(value)) cells[key] = { at, value };
  }
  return cells;
}
