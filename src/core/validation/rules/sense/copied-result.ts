import type { DocumentRow } from "../../../document/document-row";
import { measureWords } from "../../../lists/measure-words";
import { toA1, type CellRef } from "../../../sheet/cell-ref";
import { defineRule } from "../../rule";

const LONG = 40;
const SHORT = 15;

export const copiedResult = defineRule({
  id: "copied-result",
  severity: "warning",
  group: "sense",
  messageIds: ["same-as-row", "same-as-measure"],
  basis: "A result says what came of its own measure.",

  check: (_, report) => ({
    table({ kind, rows, sheet }) {
      if (kind !== "report") return;
      const seen = new Map<string, { readonly at: CellRef; readonly measure: string }>();
      for (const row of rows) {
        const result = ownResult(row);
        if (result === null) continue;
        const { at, words, measure } = result;
        const first = seen.get(words);
        if (words === measure) report({ messageId: "same-as-measure", sheet, at });
        else if (first === undefined) seen.set(words, { at, measure });
        else if (words.length >= LONG && first.measure !== measure)
          report({ messageId: "same-as-row", sheet, at, data: { first: toA1(first.at) } });
      }
    },
  }),
});

function ownResult({ values: { result, measure } }: DocumentRow) {
  const cell = result?.cells[0];
  if (result === undefined || result.carried || cell === undefined) return null;
  const words = measureWords(result.text);
  return words.length < SHORT ? null : { at: cell.at, words, measure: measureWords(measure?.text ?? "") };
}
