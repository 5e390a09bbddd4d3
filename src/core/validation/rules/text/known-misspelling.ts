import { findSlips, type FoundSlip } from "../../../spelling/find-slips";
import type { EditText } from "../../finding";
import { quoted } from "../../quoted";
import { defineRule } from "../../rule";

export const knownMisspelling = defineRule({
  id: "known-misspelling",
  severity: "error",
  group: "text",
  messageIds: ["slip", "choices"],
  basis: "A list of slips that are never right Thai; a published report is read by assessors and the public.",

  check: (_, report) => ({
    text({ sheet, at, text, place }) {
      if (place === "header") return;
      for (const found of findSlips(text)) {
        const edits = found.edits.map((edit): EditText => {
          return { kind: "edit-text", sheet, at, expected: text, ...edit };
        });
        const data = { actual: quoted(found.typed), expected: found.slip.right.join(" / ") };
        const [only] = edits;
        if (only !== undefined && isCertain(found)) report({ messageId: "slip", sheet, at, data, fix: only });
        else report({ messageId: "choices", sheet, at, data, suggestions: edits });
      }
    },
  }),
});

function isCertain({ slip, edits }: FoundSlip): boolean {
  return slip.confidence === "certain" && edits.length === 1;
}
