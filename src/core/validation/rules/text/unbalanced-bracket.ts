import type { DocumentCell } from "../../../document/document-row";
import { isWords } from "../../../document/document-texts";
import type { EditText } from "../../finding";
import { quoted } from "../../quoted";
import { defineRule } from "../../rule";
import { readBrackets, type Bracket } from "../../../lists/read-brackets";

const SHOWN = 40;

export const unbalancedBracket = defineRule({
  id: "unbalanced-bracket",
  severity: "error",
  group: "text",
  messageIds: ["unclosed", "unopened"],
  basis: "A bracket without its other half shows that text was lost or mistyped.",

  check: (_, report) => ({
    row({ cells }, { sheet }) {
      for (const own of byKey(cells)) {
        if (!own.some(({ text }) => /[()[\]]/u.test(text))) continue;
        const bracket = readBrackets(own.map(({ text }) => text).join("\n"));
        const cell = bracket === null ? null : cellAt(own, bracket.at);
        if (bracket === null || cell === null) continue;
        report({
          messageId: bracket.kind,
          sheet,
          at: cell.at,
          data: { actual: quoted(shownAround(cell.text, cell.from, bracket)) },
          suggestions: [editOf(cell, bracket, sheet)],
        });
      }
    },
  }),
});

interface Words {
  readonly at: DocumentCell["at"];
  readonly text: string;
}

/** The texts of a row by column: what goes on in a continuation is one text. */
function byKey(cells: readonly DocumentCell[]): readonly (readonly Words[])[] {
  const texts = new Map<string, Words[]>();
  for (const { key, at, value } of cells) {
    if (!isWords(value)) continue;
    const own = texts.get(key);
    if (own === undefined) texts.set(key, [{ at, text: value }]);
    else own.push({ at, text: value });
  }
  return [...texts.values()];
}

function cellAt(cells: readonly Words[], place: number): (Words & { readonly from: number }) | null {
  let from = place;
  for (const cell of cells) {
    if (from < cell.text.length) return { ...cell, from };
    from -= cell.text.length + 1;
  }
  return null;
}

function shownAround(text: string, from: number, { kind }: Bracket): string {
  return kind === "unclosed" ? text.slice(from, from + SHOWN) : text.slice(Math.max(0, from - SHOWN), from + 1);
}

/** An open one may be closed at the end of its cell; a close one may be left away. */
function editOf({ at, text, from }: Words & { readonly from: number }, { kind }: Bracket, sheet: string): EditText {
  const edit = { kind: "edit-text", sheet, at, expected: text } as const;
  const close = text.charAt(from) === "[" ? "]" : ")";
  return kind === "unclosed"
    ? { ...edit, from: text.trimEnd().length, length: 0, text: close }
    : { ...edit, from, length: 1, text: "" };
}
