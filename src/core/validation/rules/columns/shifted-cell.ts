import type { DocumentColumn, DocumentTable } from "../../../document/document-table";
import { toA1, type CellRef } from "../../../sheet/cell-ref";
import { foldText } from "../../../thai/fold-text";
import { defineRule } from "../../rule";

interface PlacedText {
  readonly text: string;
  readonly at: CellRef;
}

/** By the row's place in the table; cells whose text is too short or too long to tell anything are absent. */
type ColumnTexts = ReadonlyMap<number, PlacedText>;

/** In folded letters. */
const BEGINNING = 20;
const SHORTEST_TAIL = 10;
/** In characters as typed. */
const READ_FOR_BEGINNING = 60;
const LONGEST = 1_000;
/** Head and tail must make so much of the whole sentence; a word or two may be lost between them. */
const LEAST_SHARE = 0.85;
/** Different texts that begin alike and are looked at. */
const MOST_ALIKE = 20;

export const shiftedCell = defineRule({
  id: "shifted-cell",
  severity: "error",
  group: "columns",
  messageIds: ["shifted"],
  basis:
    "A sentence that is whole in another row and broken over two columns here was broken when the table was pasted.",

  check: (_, report) => ({
    table(table) {
      const columns = [...table.columns].sort((a, b) => a.at.column - b.at.column);
      const texts = columns.map((column) => textsOf(table, column));
      for (const [index, { header }] of columns.entries()) {
        const heads = texts[index];
        const tails = texts[index + 1];
        if (heads === undefined || tails === undefined) continue;
        for (const { at, whole } of brokenCells(heads, tails)) {
          report({ messageId: "shifted", sheet: table.sheet, at, data: { header, whole: toA1(whole) } });
        }
      }
    },
  }),
});

function textsOf({ rows }: DocumentTable, { key, at }: DocumentColumn): ColumnTexts {
  const texts = new Map<number, PlacedText>();
  for (const [index, { values }] of rows.entries()) {
    const value = values[key];
    const cell = value?.carried === false ? value.cells[0] : undefined;
    if (cell === undefined || cell.at.column !== at.column || typeof cell.value !== "string") continue;
    if (cell.value.length < SHORTEST_TAIL || cell.value.length > LONGEST) continue;
    texts.set(index, { text: cell.value, at: cell.at });
  }
  return texts;
}

/** The cells that hold the end of a sentence whose beginning stands to their left, and where it is whole. */
function brokenCells(heads: ColumnTexts, tails: ColumnTexts): readonly { at: CellRef; whole: CellRef }[] {
  return [...alikeHeads(heads).values()].flatMap((rows) => {
    const different = new Set(rows.map(({ text }) => text));
    if (different.size < 2) return [];
    const wholes = firstOfEach(rows).map(({ text, at }) => ({ text: foldText(text), at }));
    return rows.flatMap(({ row, text }) => {
      const tail = tails.get(row);
      const whole = tail === undefined ? undefined : wholeOf(foldText(text), tail.text, wholes);
      return tail === undefined || whole === undefined ? [] : [{ at: tail.at, whole: whole.at }];
    });
  });
}

/** The head is folded, the end as typed: few heads begin a longer text, so that most ends need not be folded. */
function wholeOf(head: string, end: string, wholes: readonly PlacedText[]): PlacedText | undefined {
  const longer = wholes.filter(({ text }) => text.length >= head.length + SHORTEST_TAIL && text.startsWith(head));
  const tail = longer.length === 0 ? "" : foldText(end);
  if (tail.length < SHORTEST_TAIL) return undefined;
  const length = head.length + tail.length;
  return longer.find(({ text }) => length <= text.length && length >= text.length * LEAST_SHARE && text.endsWith(tail));
}

interface Head extends PlacedText {
  readonly row: number;
}

/** The texts of a column by their beginning; only that is folded, for most begin like no other. */
function alikeHeads(heads: ColumnTexts): ReadonlyMap<string, readonly Head[]> {
  const found = new Map<string, Head[]>();
  for (const [row, { text, at }] of heads) {
    const beginning = foldText(text.slice(0, READ_FOR_BEGINNING)).slice(0, BEGINNING);
    if (beginning.length < BEGINNING) continue;
    const own = found.get(beginning);
    if (own === undefined) found.set(beginning, [{ row, text, at }]);
    else own.push({ row, text, at });
  }
  return found;
}

function firstOfEach(rows: readonly Head[]): readonly Head[] {
  const first = new Map<string, Head>();
  for (const head of rows) {
    if (first.size < MOST_ALIKE && !first.has(head.text)) first.set(head.text, head);
  }
  return [...first.values()];
}
