import type { DocumentText } from "../../../document/document-text";
import { findSlips, type FoundSlip } from "../../../spelling/find-slips";
import { unscrambledStatus } from "../../../statuses/unscrambled-status";
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
    text(own) {
      const { sheet, at, text } = own;
      const slips = own.place === "header" ? [] : findSlips(text);
      if (slips.length === 0 || isOfUnknownStatus(own)) return;
      for (const found of slips) {
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

/** Whether unknown-status tells it: of our own sheets every status that is none, of published ones a scrambled one. */
function isOfUnknownStatus({ at, text, row, table }: DocumentText): boolean {
  const status = row?.values.status?.cells[0]?.at;
  if (status?.row !== at.row || status.column !== at.column) return false;
  return table?.source.kind === "standard" || unscrambledStatus(text) !== null;
}
