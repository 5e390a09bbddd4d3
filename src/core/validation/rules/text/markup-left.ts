import { quoted } from "../../quoted";
import { defineRule } from "../../rule";

const MARKUP = /<\/?[a-z][a-z0-9]{0,9}(?:\s[^<>]{0,200})?\/?>|&(?:nbsp|lt|gt|quot);|\*\*|^#{1,6}\s/iu;

export const markupLeft = defineRule({
  id: "markup-left",
  severity: "warning",
  group: "text",
  messageIds: ["markup"],
  basis: "Signs of a web page or of a converted file mean nothing to a reader.",

  check: (_, report) => ({
    text({ sheet, at, text }) {
      const match = MARKUP.exec(text);
      if (match === null) return;
      const [actual] = match;
      const blank = actual.startsWith("&nbsp") ? " " : "";
      const edit = { from: match.index, length: actual.length, text: blank };
      report({
        messageId: "markup",
        sheet,
        at,
        data: { actual: quoted(actual) },
        suggestions: [{ kind: "edit-text", sheet, at, expected: text, ...edit }],
      });
    },
  }),
});
