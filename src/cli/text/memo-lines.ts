import type { WrittenMemo } from "../../app/write-memo-sheet";
import type { Speaking } from "../speaking";

/** A memo that was written; `sheet` is null where it is a Word document. */
export interface ToldMemo extends Omit<WrittenMemo, "sheet"> {
  readonly sheet: string | null;
}

/** Where the memo is, what it says of the result and the measures, and what a person must add by hand. */
export function memoLines({ memo, sheet, kept }: ToldMemo, path: string, { publish }: Speaking): readonly string[] {
  const blank = [
    publish("blankEmblem"),
    ...(memo.number === "" ? [publish("blankNumber")] : []),
    ...(memo.date === "" ? [publish("blankDate")] : []),
    ...(memo.to === "" ? [publish("blankTo")] : []),
  ];
  return [
    sheet === null ? publish("memoWritten", { path }) : publish("memoSheet", { path, sheet }),
    ...memo.sections.flatMap(({ heading, lines }) => [heading, ...lines.map((line) => `  ${line}`)]),
    publish("memoBlank", { fields: blank.join(", ") }),
    ...(kept.length === 0 || sheet === null ? [] : [publish("memoKept", { sheets: kept.join(", "), sheet })]),
  ];
}
