import { TERM_VARIANTS } from "../../../spelling/data/term-variants";
import { defineRule } from "../../rule";

export const termVariant = defineRule({
  id: "term-variant",
  severity: "info",
  group: "text",
  messageIds: ["variant"],
  basis: "A term is found more easily where it is written as the official documents write it.",

  check: (_, report) => ({
    text({ sheet, at, text, place }) {
      if (place === "header") return;
      for (const { written, official } of TERM_VARIANTS) {
        const from = text.indexOf(written);
        if (from < 0) continue;
        const edit = { from, length: written.length, text: official };
        report({
          messageId: "variant",
          sheet,
          at,
          data: { actual: written, expected: official },
          suggestions: [{ kind: "edit-text", sheet, at, expected: text, ...edit }],
        });
      }
    },
  }),
});
