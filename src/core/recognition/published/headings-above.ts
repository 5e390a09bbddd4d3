import type { FoundHeader } from "./find-headers";
import { lineWithin, type GridLines } from "./grid-lines";
import type { PublishedHeading } from "./published-table";
import { headingSubject } from "./read-subject";

/** How far above a header a heading may stand, blank rows counted. */
const HIGHEST = 6;
const MOST_BLANK_ROWS = 2;

/** The headings that stand right above a header and say what its rows are about, from top to bottom. */
export function headingsAbove(
  lines: GridLines,
  { row: headerRow, from, to }: FoundHeader,
): readonly PublishedHeading[] {
  const headings: PublishedHeading[] = [];
  let blank = 0;
  for (let row = headerRow - 1; row >= Math.max(lines.grid.origin.row, headerRow - HIGHEST); row -= 1) {
    const [only, second] = lineWithin(lines, row, from, to);
    blank = only === undefined ? blank + 1 : 0;
    if (blank > MOST_BLANK_ROWS || second !== undefined) break;
    if (only === undefined) continue;
    const subject = headingSubject(only.text, only.at);
    if (subject === null) break;
    headings.unshift({ at: only.at, text: only.text, kind: "loose", subject });
  }
  return headings;
}
