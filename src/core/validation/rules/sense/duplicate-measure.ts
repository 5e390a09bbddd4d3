import type { DocumentRow } from "../../../document/document-row";
import { measureWords } from "../../../lists/measure-words";
import { toA1, type CellRef } from "../../../sheet/cell-ref";
import { foldText } from "../../../thai/fold-text";
import { defineRule } from "../../rule";

const SHORTEST = 10;

export const duplicateMeasure = defineRule({
  id: "duplicate-measure",
  severity: "warning",
  group: "sense",
  messageIds: ["twice"],
  basis: "A measure that stands in a table twice is counted twice.",

  check: (_, report) => ({
    table({ kind, rows, sheet }) {
      if (kind !== "plan" && kind !== "report") return;
      const seen = new Map<string, CellRef>();
      for (const row of rows) {
        const at = row.values.measure?.cells[0]?.at;
        const key = keyOf(row);
        if (at === undefined || key === null) continue;
        const first = seen.get(key);
        if (first === undefined) seen.set(key, at);
        else report({ messageId: "twice", sheet, at, data: { first: toA1(first) } });
      }
    },
  }),
});

/** What is the same in every table of one measure; null for a row that goes on with one from above. */
function keyOf({ values, owners }: DocumentRow): string | null {
  const { measure } = values;
  const words = measure === undefined || measure.carried ? "" : measureWords(measure.text);
  if (words.length < SHORTEST) return null;
  const about = [values.issue, values.indicator, values.question].map((value) => foldText(value?.text ?? ""));
  return JSON.stringify([words, ...about, owners?.owners ?? [], foldText(values.steps?.text ?? "")]);
}
