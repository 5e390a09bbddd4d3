import type { Memo } from "../../core/memo/memo";
import type { Speaking } from "../speaking";

/** Where the memo is, what it says of the result and the measures, and what a person must add by hand. */
export function memoLines(memo: Memo, path: string, { publish }: Speaking): readonly string[] {
  const blank = [
    publish("blankEmblem"),
    ...(memo.number === "" ? [publish("blankNumber")] : []),
    ...(memo.date === "" ? [publish("blankDate")] : []),
    ...(memo.to === "" ? [publish("blankTo")] : []),
  ];
  return [
    publish("memoWritten", { path }),
    ...memo.sections.flatMap(({ heading, lines }) => [heading, ...lines.map((line) => `  ${line}`)]),
    publish("memoBlank", { fields: blank.join(", ") }),
  ];
}
