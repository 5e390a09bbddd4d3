import type { TableColumn } from "../sheet/table";
import type { ColumnSpec } from "../templates/column-spec";
import { toArabicDigits } from "../thai/digits";
import type { HeaderCell } from "./match-headers";

/** In characters; a longer text is no header of a year, however it begins. */
const LONGEST_YEAR_HEADER = 60;

/** Key of the score column of a year (BE). */
export function scoreKey(year: number): string {
  return `score-${String(year)}`;
}

/** Columns headed by a year alone: "2568", "ปี ๒๕๖๘", "พ.ศ. 2568", "คะแนนปี 2568". The leftmost of a year counts. */
export function yearColumns(cells: readonly Pick<HeaderCell, "text" | "value" | "at">[]): readonly TableColumn[] {
  const columns = cells.flatMap(({ text, value, at }): readonly TableColumn[] => {
    if (text.length > LONGEST_YEAR_HEADER) return [];
    const match = /^(?:คะแนน)?(?:ปี)?(?:งบประมาณ)?(?:พ\.?ศ\.?)?(2[45]\d\d)$/u.exec(
      toArabicDigits(text).replace(/\s/gu, ""),
    );
    if (match === null) return [];
    return [{ key: scoreKey(Number(match[1])), header: text, headerCell: value, at, match: "exact" }];
  });
  return columns.filter(({ key }, index) => columns.findIndex((column) => column.key === key) === index);
}

/** The plain "คะแนน" column is not missing where years name the scores. */
export function withoutPlainScore(specs: readonly ColumnSpec[], years: readonly TableColumn[]): readonly ColumnSpec[] {
  return years.length === 0 ? specs : specs.filter((spec) => spec.key !== "score");
}
