import { listsInRow, measureNumbers, type PlacedNumber } from "../../../lists/document-lists";
import { numberSlips } from "../../../lists/number-slips";
import { toArabicDigits } from "../../../thai/digits";
import { quoted } from "../../quoted";
import { defineRule } from "../../rule";

const LATEST_START = 3;

export const numberingGap = defineRule({
  id: "numbering-gap",
  severity: "warning",
  group: "sense",
  messageIds: ["gap"],
  basis: "A number that is left out may be an entry that was lost.",

  check(_, report) {
    const tell = (sheet: string, numbers: readonly PlacedNumber[], fromOne: boolean) => {
      for (const { kind, entry, expected } of numberSlips(numbers, fromOne)) {
        const { at, text, lineFrom, marker } = entry;
        if (kind !== "gap" || (expected === 1 && marker.number > LATEST_START)) continue;
        if (standsInside(numbers, expected)) continue;
        const data = { number: marker.number, expected, actual: quoted(text.slice(lineFrom)) };
        report({ messageId: "gap", sheet, at, data });
      }
    };
    return {
      table: (table) => {
        tell(table.sheet, measureNumbers(table), false);
      },
      row: (row, { sheet }) => {
        for (const list of listsInRow(row)) tell(sheet, list, true);
      },
    };
  },
});

/** Whether the number stands in the middle of a line, where lists of pasted reports often run on. */
function standsInside(numbers: readonly PlacedNumber[], expected: number): boolean {
  const pattern = new RegExp(`(?<![0-9])${String(expected)}\\s?[.)]`, "u");
  return [...new Set(numbers.map(({ text }) => text))].some((text) => pattern.test(toArabicDigits(text)));
}
