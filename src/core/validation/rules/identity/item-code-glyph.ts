import { ITEM_LISTS } from "../../../frameworks/items";
import type { DocumentText } from "../../../document/document-text";
import type { ItemCode } from "../../../items/item-code";
import { codesByText } from "../../../items/document-codes";
import { foldText } from "../../../thai/fold-text";
import { defineRule } from "../../rule";

const CODE_COLUMNS: readonly (string | null)[] = ["question", "code", "issue", "indicator"];
const SAID_BEFORE = /(?:ข้อ(?:ย่อย|ที่)?|อ้างอิง(?:จาก)?|รายการ|OIT|และ|,)[\s(]*$/u;
const BEGINNING = 8;
const TITLE_BEGINNINGS: ReadonlySet<string> = new Set(
  ITEM_LISTS.flatMap(({ items }) =>
    items.flatMap(({ title }) => (title === null || foldText(title).length < BEGINNING ? [] : [beginningOf(title)])),
  ),
);

export const itemCodeGlyph = defineRule({
  id: "item-code-glyph",
  severity: "error",
  group: "identity",
  messageIds: ["zero"],
  basis: "The codes of disclosure items are the letter o and a number; with a zero for the letter nobody finds them.",

  check({ document }, report) {
    const codes = codesByText(document);
    return {
      text(text) {
        for (const code of codes.get(text) ?? []) {
          if (!/^[0๐]/u.test(code.typed) || !isCode(code, text)) continue;
          const { sheet, at } = text;
          const expected = `o${code.typed.slice(1)}`;
          report({
            ...{ messageId: "zero", sheet, at, data: { actual: code.typed, expected } },
            fix: { kind: "edit-text", sheet, at, expected: text.text, from: code.from, length: 1, text: "o" },
          });
        }
      },
    };
  },
});

/** Whether more than its look says that it is a code: the column, the word before it, or a title after it. */
function isCode({ from, to }: ItemCode, { text, key, place }: DocumentText): boolean {
  const before = text.slice(Math.max(0, from - 24), from);
  if (place === "cell" && CODE_COLUMNS.includes(key) && before.trim() === "") return true;
  return (
    (SAID_BEFORE.test(before) && /ข้อ|อ้างอิง|รายการ|OIT/u.test(before)) ||
    TITLE_BEGINNINGS.has(beginningOf(text.slice(to, to + 40)))
  );
}

/** What a title begins with, folded, without marks before it. */
function beginningOf(text: string): string {
  return foldText(text)
    .replace(/^[^a-zก-๛]+/u, "")
    .slice(0, BEGINNING);
}
