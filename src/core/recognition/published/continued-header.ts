import { readSections } from "../../departments/read-sections";
import { readStatusText } from "../../statuses/read-status-text";
import { readPeriod } from "../../thai/read-period";
import { ANY_DEPARTMENTS } from "./any-departments";
import { PUBLISHED_LAYOUTS } from "./data/layouts";
import type { FoundHeader } from "./find-headers";
import { isListed } from "./fits-columns";
import type { FilledCell, GridLines } from "./grid-lines";
import type { PublishedKey } from "./published-key";
import type { PublishedTable } from "./published-table";
import { readScoreCell } from "./read-score-cell";

/** Half of the columns filled tells a row of a table from a title. */
const LEAST_SHARE_OF_CELLS = 0.5;

/**
 * The header of the table `before`, standing above the first row of a sheet that goes on with it: a row in its columns,
 * numbered if its rows are. A list of one, or an empty one where the sheet begins otherwise.
 */
export function continuedHeader(
  { lines }: GridLines,
  before: PublishedTable | null,
  firstHeader: FoundHeader | undefined,
): readonly FoundHeader[] {
  const layout = PUBLISHED_LAYOUTS.find(({ id }) => id === before?.layout);
  const cells = firstFilled(lines);
  const row = cells[0]?.at.row;
  if (before === null || layout === undefined || row === undefined || row === firstHeader?.row) return [];
  const from = before.range.column;
  const to = from + before.range.columns - 1;
  const isInside = cells.every(({ at }) => at.column >= from && at.column <= to);
  if (!isInside || cells.length < before.columns.length * LEAST_SHARE_OF_CELLS) return [];
  if (!goesOn(cells, before, from)) return [];
  return [{ row, rows: 0, from, to, columns: before.columns, problems: [], layout }];
}

function firstFilled(lines: GridLines["lines"]): readonly FilledCell[] {
  return lines.find(({ length }) => length > 0) ?? [];
}

/** Whether a row counts on where rows are numbered, or else has an owner, a time, a status or a score where they stand. */
function goesOn(cells: readonly FilledCell[], before: PublishedTable, from: number): boolean {
  const [first] = cells;
  if (first === undefined) return false;
  if (isNumbered(before)) return first.at.column > from || isListed(first.text);
  return cells.some(({ at, text }) =>
    isReadable(before.columns.find((column) => column.at.column === at.column)?.key, text),
  );
}

function isReadable(key: PublishedKey | undefined, text: string): boolean {
  if (key === "period") return readPeriod(text).kind !== "unreadable";
  if (key === "status") return readStatusText(text).kind === "status";
  if (key === "score") return readScoreCell(text) !== null;
  if (key !== "owners") return false;
  const { owners, allDepartments } = readSections(text, ANY_DEPARTMENTS);
  return allDepartments || owners.length > 0;
}

function isNumbered({ columns, rows }: PublishedTable): boolean {
  const key = columns[0]?.key;
  const texts = rows.flatMap(({ values }) => (key === undefined ? [] : (values[key]?.text ?? [])));
  return texts.filter(isListed).length * 2 > texts.length;
}
