import { readMiswrittenNames, type MiswrittenName, type NamesRead } from "../../../instruments/read-instrument-names";
import { quoted } from "../../quoted";
import { defineRule } from "../../rule";

export const instrumentName = defineRule({
  id: "instrument-name",
  severity: "error",
  group: "identity",
  messageIds: ["thai", "english"],
  basis: "The instruments have official names, in Thai and in English, which NACC's result uses.",

  check(_, report) {
    const read: NamesRead = new Map();
    return {
      text({ sheet, at, text }) {
        for (const { language, instrument, typed, official, from } of readMiswrittenNames(text, read)) {
          report({
            messageId: language === "th" ? "thai" : "english",
            ...{ sheet, at },
            data: { actual: quoted(typed), expected: official, instrument },
            fix: { kind: "edit-text", sheet, at, expected: text, ...editOf({ typed, official, language, from }) },
          });
        }
      },
    };
  },
});

/** In English only the missing word is added; a Thai name is written anew. */
function editOf({ typed, official, language, from }: Pick<MiswrittenName, "typed" | "official" | "language" | "from">) {
  if (language === "en") return { from: from + typed.length, length: 0, text: " Assessment" };
  return { from, length: typed.length, text: official };
}
