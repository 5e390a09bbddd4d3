import type { DocumentKey } from "../document/document-key";
import type { DocumentRow } from "../document/document-row";
import type { DocumentTable } from "../document/document-table";
import { keepLast } from "../document/keep-last";
import { isWords } from "../document/document-texts";
import type { CellRef } from "../sheet/cell-ref";
import { foldText } from "../thai/fold-text";
import { readListMarker, type ListMarker } from "./list-marker";
import type { Numbered } from "./number-slips";

/** A list number in a cell. */
export interface PlacedNumber extends Numbered {
  readonly at: CellRef;
  /** The cell's whole text. */
  readonly text: string;
  readonly marker: ListMarker;
  /** Where the line of the number begins in the text, in UTF-16 units. */
  readonly lineFrom: number;
}

const LISTED: readonly DocumentKey[] = [
  ...(["analysis", "weakness", "development", "steps", "result", "outcome", "recommendation"] as const),
];

/** The numbers that a table's measures begin with, row by row; none on a departmental tab, which has a part of them. */
export function measureNumbers({ rows, layout }: DocumentTable): readonly PlacedNumber[] {
  if (layout === "department") return [];
  return rows.flatMap(({ values: { measure, issue, indicator, question } }): readonly PlacedNumber[] => {
    const cell = measure?.cells[0];
    if (measure === undefined || measure.carried || cell === undefined || !isWords(cell.value)) return [];
    const marker = readListMarker(cell.value);
    const group = foldText([issue, indicator, question].map((value) => value?.text ?? "").join(" "));
    return marker === null ? [] : [{ at: cell.at, text: cell.value, marker, lineFrom: 0, group }];
  });
}

/** The lists inside a row's cells, a column with its continuation each. The measure's own number, repeated, is none. */
export const listsInRow = keepLast(listsOf);

function listsOf({ values }: DocumentRow): readonly (readonly PlacedNumber[])[] {
  const { measure } = values;
  if (measure === undefined || measure.carried) return [];
  const own = readListMarker(measure.text)?.number ?? null;
  return LISTED.flatMap((key) => {
    const value = values[key];
    if (value === undefined || value.carried) return [];
    const numbers = value.cells.flatMap(({ at, value: text }) => (isWords(text) ? numbersIn(text, at) : []));
    const [first] = numbers;
    const repeatsOwn = first !== undefined && first.marker.number === own && own > 1;
    return [repeatsOwn ? numbers.slice(1) : numbers];
  });
}

function numbersIn(text: string, at: CellRef): readonly PlacedNumber[] {
  let lineFrom = 0;
  return text.split("\n").flatMap((line): readonly PlacedNumber[] => {
    const from = lineFrom;
    lineFrom += line.length + 1;
    const marker = readListMarker(line);
    return marker === null ? [] : [{ at, text, marker, lineFrom: from, group: "" }];
  });
}
