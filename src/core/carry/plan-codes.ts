import { textOf } from "../sheet/cell-value";
import type { Table } from "../sheet/table";
import { toArabicDigits } from "../thai/digits";
import type { CarriedRow } from "./carry-plan";
import type { UncodedRow } from "./uncoded-row";

const CODE_LETTER = "ม.";
const OWN_CODE = /^ม\.\s*(\d{1,6})$/u;

/** The rows with their codes: rows in question first, numbered on from the highest number that the tables hold. */
export function coded(rows: readonly UncodedRow[], standing: readonly Table[]): readonly CarriedRow[] {
  const isAsked = ({ mark }: UncodedRow) => mark === "in-question";
  const ordered = [...rows.filter(isAsked), ...rows.filter((row) => !isAsked(row))];
  const last = highestNumber(standing);
  return ordered.map((row, index) => ({ ...row, code: planCode(last + index + 1) }));
}

/** The code that we give the measure of this number: ม.1. */
export function planCode(number: number): string {
  return `${CODE_LETTER}${String(number)}`;
}

/** The highest number of a code of ours in the tables, in either digits; 0 where there is none. */
export function highestNumber(tables: readonly Table[]): number {
  const codes = tables.flatMap(({ rows }) => rows.map(({ cells }) => toArabicDigits(textOf(cells["code"])).trim()));
  return codes.reduce((highest, code) => Math.max(highest, Number(OWN_CODE.exec(code)?.[1] ?? 0)), 0);
}
