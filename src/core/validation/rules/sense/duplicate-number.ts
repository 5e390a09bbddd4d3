import { listsInRow, measureNumbers, type PlacedNumber } from "../../../lists/document-lists";
import { numberSlips, type NumberSlip } from "../../../lists/number-slips";
import { toThaiDigits } from "../../../thai/digits";
import type { EditText } from "../../finding";
import { quoted } from "../../quoted";
import { defineRule } from "../../rule";

export const duplicateNumber = defineRule({
  id: "duplicate-number",
  severity: "error",
  group: "sense",
  messageIds: ["twice"],
  basis: "Measures and results are referred to by their numbers.",

  check(_, report) {
    const tell = (sheet: string, numbers: readonly PlacedNumber[]) => {
      for (const slip of numberSlips(numbers, false)) {
        if (slip.kind !== "duplicate") continue;
        const { at, text, lineFrom, marker } = slip.entry;
        const data = { number: marker.number, expected: slip.expected, actual: quoted(text.slice(lineFrom)) };
        report({ messageId: "twice", sheet, at, data, suggestions: [renumbered(slip, sheet)] });
      }
    };
    return {
      table: (table) => {
        tell(table.sheet, measureNumbers(table));
      },
      row: (row, { sheet }) => {
        for (const list of listsInRow(row)) tell(sheet, list);
      },
    };
  },
});

function renumbered({ entry, expected }: NumberSlip<PlacedNumber>, sheet: string): EditText {
  const { at, text, lineFrom, marker } = entry;
  const from = lineFrom + marker.from;
  const isThai = /[๐-๙]/u.test(text.slice(from, from + marker.length));
  const number = isThai ? toThaiDigits(String(expected)) : String(expected);
  return { kind: "edit-text", sheet, at, expected: text, from, length: marker.length, text: number };
}
