import { textOf } from "../sheet/cell-value";
import type { UnusedText } from "./carry-plan";
import type { OldTables } from "./old-tables";

/** What stands outside every row of old workbooks, line by line. */
export function unusedTexts(old: readonly OldTables[]): readonly UnusedText[] {
  return old.flatMap(({ file, tables: { standard, published } }) => {
    const strays = standard.flatMap(({ sheet, strays: own }) =>
      own.map(({ at }): UnusedText => ({ file, sheet, at, text: "" })),
    );
    const lines = published.flatMap(({ unused }) =>
      unused.flatMap(({ sheet, cells }): readonly UnusedText[] => {
        const [first] = cells;
        if (first === undefined) return [];
        return [{ file, sheet, at: first.at, text: cells.map(({ value }) => textOf(value)).join(" | ") }];
      }),
    );
    return [...strays, ...lines];
  });
}
