import type { FoundHeader } from "./find-headers";
import type { PublishedHeading } from "./published-table";
import { MOST_LOOSE_LINES, type Segment } from "./read-segment";

/** A stretch of rows under one header, with the headings above that header. */
export interface TablePart extends Segment {
  readonly above: readonly PublishedHeading[];
}

/** The parts of one table: page breaks repeat its header, loose headings stand between its parts. */
export interface TableDraft {
  readonly parts: readonly TablePart[];
}

const SHARE_OF_SAME_COLUMNS = 0.8;

/** Joins the parts, in the order of their headers, whose columns are the same and which stand below one another. */
export function assembleTables(parts: readonly TablePart[]): readonly TableDraft[] {
  const drafts: TablePart[][] = [];
  for (const part of parts) {
    const above = drafts.findLast((draft) => overlaps(draft.at(-1)?.header, part.header));
    const last = above?.at(-1);
    if (above !== undefined && last !== undefined && goesOn(last, part)) above.push(part);
    else drafts.push([part]);
  }
  return drafts.map((draft) => ({ parts: draft }));
}

/** Whether two headers have most keys in the same columns. */
export function hasSameColumns(first: FoundHeader, second: FoundHeader): boolean {
  const most = Math.max(first.columns.length, second.columns.length);
  const same = first.columns.filter(({ key, at }) =>
    second.columns.some((column) => column.key === key && column.at.column === at.column),
  );
  return first.from === second.from && first.to === second.to && same.length >= most * SHARE_OF_SAME_COLUMNS;
}

function overlaps(first: FoundHeader | undefined, second: FoundHeader): boolean {
  return first !== undefined && first.from <= second.to && second.from <= first.to;
}

function goesOn(last: TablePart, part: TablePart): boolean {
  return last.loose <= MOST_LOOSE_LINES && hasSameColumns(last.header, part.header);
}
