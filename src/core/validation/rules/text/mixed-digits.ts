import { toArabicDigits, toThaiDigits } from "../../../thai/digits";
import type { EditText } from "../../finding";
import { defineRule } from "../../rule";

const TOKEN = /[0-9๐-๙]+(?:[.,/:][0-9๐-๙]+)*/gu;
const THAI = /[๐-๙]/u;
const ARABIC = /[0-9]/u;
const LINK = /(?:https?:\/\/|www\.)\S+/giu;
// A code such as 0๖ is an "o" typed as zero, which item-code-glyph reports; "๑.2" may be a list number and a text.
const CODE = /^[0๐][0-9๐-๙]{1,2}$/u;
const LIST_NUMBER = /^[0-9๐-๙]{1,2}\./u;

export const mixedDigits = defineRule({
  id: "mixed-digits",
  severity: "warning",
  group: "text",
  messageIds: ["mixed"],
  basis: "One number is written in one script; two in one number are a slip of the keyboard.",

  check: (_, report) => ({
    text({ sheet, at, text }) {
      if (!THAI.test(text) || !ARABIC.test(text)) return;
      const bare = text.replace(LINK, (link) => " ".repeat(link.length));
      const mixed = [...bare.matchAll(TOKEN)].filter((token) => isMixed(token[0]) && !isLeftAlone(token, bare));
      const rest = mixed.length === 0 ? "" : bare.replace(TOKEN, (token) => (isMixed(token) ? "" : token));
      for (const { index, 0: actual } of mixed) {
        const edit = (digits: string): EditText => {
          return { kind: "edit-text", sheet, at, expected: text, from: index, length: actual.length, text: digits };
        };
        const thai = edit(toThaiDigits(actual));
        const arabic = edit(toArabicDigits(actual));
        const place = { messageId: "mixed", sheet, at, data: { actual } } as const;
        if (THAI.test(rest) === ARABIC.test(rest)) report({ ...place, suggestions: [thai, arabic] });
        else report({ ...place, fix: THAI.test(rest) ? thai : arabic });
      }
    },
  }),
});

function isMixed(token: string): boolean {
  return THAI.test(token) && ARABIC.test(token);
}

function isLeftAlone({ index, 0: token }: RegExpExecArray, text: string): boolean {
  const startsLine = index === 0 || text.charAt(index - 1) === "\n";
  return CODE.test(token) || (startsLine && LIST_NUMBER.test(token));
}
