import { toA1 } from "../sheet/cell-ref";
import { foldedSimilarity } from "../thai/edit-distance";
import { foldText } from "../thai/fold-text";
import type { CarriedRow } from "./carry-plan";

/** A row as it is compared with those before it. */
export type ComparedRow = Pick<
  CarriedRow,
  "file" | "sheet" | "at" | "cells" | "departments" | "indicator" | "fixedIssue"
>;

export interface EarlierRows {
  /**
   * The cell ("Sheet!A1", with the file before it where that is another) of an earlier row that says the same measure and no less: equal text once folded, no other
   * steps, issue or owners. null where there is none.
   */
  sameAs(row: ComparedRow): string | null;
  /** The cell of an earlier row of another table with much the same text; null where there is none. */
  like(row: ComparedRow, table: number): string | null;
  /** Adds a row of the table with this number. Alike rows of one table are meant to be two. */
  add(row: ComparedRow, table: number): void;
}

const LIKE = 0.85;
const FIRST_LETTERS = 10;
const LIST_NUMBER = /^[\s(]*(?:[-–•*]|[\d๐-๙]{1,2}[.)])\s*/u;

/** Rows seen so far. Only rows with the same first letters are compared, so that many rows cost no more each. */
export function earlierRows(): EarlierRows {
  const seen = new Map<string, { readonly row: ComparedRow; readonly folded: string; readonly table: number }[]>();
  const candidates = (folded: string) => seen.get(folded.slice(0, FIRST_LETTERS)) ?? [];
  return {
    sameAs(row) {
      const folded = measureOf(row);
      const found = candidates(folded).find((other) => other.folded === folded && holds(other.row, row));
      return found === undefined ? null : placeOf(found.row, row);
    },
    like(row, table) {
      const folded = measureOf(row);
      const found = candidates(folded).find(
        (other) => other.table !== table && foldedSimilarity(other.folded, folded, LIKE) >= LIKE,
      );
      return found === undefined ? null : placeOf(found.row, row);
    },
    add(row, table) {
      const folded = measureOf(row);
      const letters = folded.slice(0, FIRST_LETTERS);
      const others = seen.get(letters);
      if (others === undefined) seen.set(letters, [{ row, folded, table }]);
      else others.push({ row, folded, table });
    },
  };
}

/** Whether the earlier row says all that the later one says. */
export function holds(earlier: ComparedRow, later: ComparedRow): boolean {
  const isHeld = (key: string) => {
    const text = foldText(String(later.cells[key] ?? ""));
    return text === "" || text === foldText(String(earlier.cells[key] ?? ""));
  };
  const names = (value: number | null, own: number | null) => value === null || value === own;
  return (
    ["steps", "monitoring", "start", "end"].every(isHeld) &&
    (isHeld("issue") || later.indicator !== null || later.fixedIssue !== null) &&
    names(later.indicator, earlier.indicator) &&
    names(later.fixedIssue, earlier.fixedIssue) &&
    later.departments.every((name) => earlier.departments.includes(name)) &&
    (isHeld("owners") || later.departments.length > 0)
  );
}

/** The measure as it is compared: folded, without the number or dot that begins a list. */
export function measureOf({ cells }: Pick<ComparedRow, "cells">): string {
  return foldText(String(cells["measure"] ?? "").replace(LIST_NUMBER, ""));
}

function placeOf({ file, sheet, at }: ComparedRow, seenFrom: ComparedRow): string {
  const place = `${sheet}!${toA1(at)}`;
  return file === "" || file === seenFrom.file ? place : `${file} ${place}`;
}
