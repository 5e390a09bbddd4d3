import { defineRule } from "../../rule";
import { quoted } from "../../quoted";

// "๑..ให้", "๑. . ปรับปรุง", "พ.ศ..๒๕๖๖"; fill lines and ellipses have three dots or more, or stand behind a space.
const AFTER_NUMBER = /(?<![0-9๐-๙.])[0-9๐-๙]{1,2}(\.\s?\.)(?=\s{0,3}[^\s.0-9๐-๙])/gu;
const AFTER_SHORT = /[ก-ฮ]\.\s?[ก-ฮ](\.\.)(?!\.)(?=\s{0,3}[^\s.])/gu;
const COMMAS = /[^\s,](,\s?,)(?!\s?,)/gu;

const KINDS = [
  { pattern: AFTER_NUMBER, mark: "." },
  { pattern: AFTER_SHORT, mark: "." },
  { pattern: COMMAS, mark: "," },
] as const;

export const doubledPunctuation = defineRule({
  id: "doubled-punctuation",
  severity: "error",
  group: "text",
  messageIds: ["doubled"],
  basis: "A mark typed twice behind a number or an abbreviation is a slip.",

  check: (_, report) => ({
    text({ sheet, at, text }) {
      if (!/\.\s?\.|,\s?,/u.test(text)) return;
      for (const { pattern, mark } of KINDS) {
        for (const { index, 0: whole, 1: doubled = "" } of text.matchAll(pattern)) {
          const from = index + whole.length - doubled.length;
          const data = { actual: quoted(text.slice(index, from + doubled.length + 15)), mark };
          const edit = { from, length: doubled.length, text: mark };
          report({
            messageId: "doubled",
            sheet,
            at,
            data,
            fix: { kind: "edit-text", sheet, at, expected: text, ...edit },
          });
        }
      }
    },
  }),
});
