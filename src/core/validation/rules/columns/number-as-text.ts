import type { DocumentKey } from "../../../document/document-key";
import { readScoreCell } from "../../../recognition/published/read-score-cell";
import { withoutInvisible } from "../../../thai/invisible-characters";
import { defineRule } from "../../rule";

const NUMBERS: readonly DocumentKey[] = ["score", "passLine"];

export const numberAsText = defineRule({
  id: "number-as-text",
  severity: "warning",
  group: "columns",
  messageIds: ["text"],
  basis: "The formulas of the score sheet count numbers alone; a score that is a text is left out of every one.",

  check: (_, report) => ({
    row({ cells }, { kind, sheet, source }) {
      if (kind !== "scores" || source.kind !== "standard") return; // in a pasted table texts are usual
      for (const { key, at, value } of cells) {
        if (typeof value !== "string" || !NUMBERS.includes(key)) continue;
        const number = readScoreCell(withoutInvisible(value));
        if (number === null) continue;
        const fix = { kind: "set-cell" as const, sheet, at, expected: value, value: number };
        report({ messageId: "text", sheet, at, data: { actual: value.trim() }, fix });
      }
    },
  }),
});
