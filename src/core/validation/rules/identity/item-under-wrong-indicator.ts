import type { DocumentRow } from "../../../document/document-row";
import type { DocumentText } from "../../../document/document-text";
import { documentTexts } from "../../../document/document-texts";
import type { ReportDocument } from "../../../document/report-document";
import { isDoubtful } from "../../../frameworks/confidence";
import type { ItemList } from "../../../frameworks/items/schema";
import { readMentions } from "../../../indicators/read-mentions";
import { documentCodes, type PlacedCode } from "../../../items/document-codes";
import { itemTitles, type ItemTitle } from "../../../items/item-titles";
import { foldText } from "../../../thai/fold-text";
import { quoted } from "../../quoted";
import { defineRule } from "../../rule";

const LISTED =
  /(?:^|[\s\n])(?:\(?[0-9๐-๙]{1,2}[.)]|[-•])\s*([^()\n]{10,120}?)(?=\s*(?:\(?[0-9๐-๙]{1,2}[.)]|\s-|\n|$))/gu;
const LONG_ENOUGH = 18;
const LISTING: readonly string[] = ["analysis", "weakness", "development", "issue", "question"];

export const itemUnderWrongIndicator = defineRule({
  id: "item-under-wrong-indicator",
  severity: "error",
  group: "identity",
  messageIds: ["code", "title"],
  basis: "Each disclosure item belongs to indicator 9 or 10 by the year's own division.",

  check({ document, itemList, framework }, report) {
    const indicatorOf: ReadonlyMap<string, number> = itemList === null ? new Map() : division(itemList);
    if (itemList === null || indicatorOf.size === 0) return;
    const told = toldIndicators(document);
    const itself = [framework?.templates.measures?.item, framework?.templates.report?.item];
    const notItself = documentCodes(document).filter(({ code }) => !itself.includes(code));
    for (const code of notItself) {
      const place = misplaced(indicatorOf.get(code.code), () => indicatorAround(code, told));
      const { sheet, at } = code.text;
      if (place !== null) report({ messageId: "code", sheet, at, data: { actual: code.typed, ...place } });
    }
    const titles = itemTitles(itemList).filter((title) => !title.isDoubtful && indicatorOf.has(title.code));
    return {
      text(text) {
        const { sheet, at } = text;
        for (const { item, code } of listedTitles(text, titles)) {
          const place = misplaced(indicatorOf.get(code), () => (text.row === null ? null : ownIndicator(text.row)));
          if (place !== null) {
            report({ messageId: "title", sheet, at, data: { actual: quoted(item), item: code, ...place } });
          }
        }
      },
    };
  },
});

/** The indicator an item belongs to and the other one that it stands under; null where they are one or not known. */
function misplaced(own: number | undefined, indicatorAbove: () => number | null) {
  const under = own === undefined ? null : indicatorAbove();
  return own === undefined || under === null || own === under ? null : { own, under };
}

/** The indicator of each item, where the year's division is more than a recollection. */
function division({ items, subIndicators }: ItemList): ReadonlyMap<string, number> {
  const known = new Set(subIndicators.filter(({ confidence }) => !isDoubtful(confidence)).map(({ code }) => code));
  return new Map(
    items.flatMap(({ code, subIndicator, confidence }) =>
      subIndicator !== null && known.has(subIndicator) && !isDoubtful(confidence)
        ? [[code, Number(subIndicator.split(".")[0])] as const]
        : [],
    ),
  );
}

/** The indicators that a document names, and the first row of each sheet that names one. */
interface ToldIndicators {
  readonly numbers: ReadonlySet<number>;
  readonly firstRow: ReadonlyMap<string, number>;
}

function toldIndicators(document: ReportDocument): ToldIndicators {
  const numbers = new Set<number>();
  const firstRow = new Map<string, number>();
  for (const { sheet, at, text } of documentTexts(document)) {
    const mentions = readMentions(text);
    for (const { number } of mentions) numbers.add(number);
    if (mentions.length > 0) firstRow.set(sheet, Math.min(at.row, firstRow.get(sheet) ?? at.row));
  }
  return { numbers, firstRow };
}

/**
 * The indicator that a code stands under: the one that its own text names before it, or its row; for a line outside the
 * tables the one indicator of which the document speaks, once it is named. null where that is not certain.
 */
function indicatorAround({ text, from }: PlacedCode, told: ToldIndicators): number | null {
  const mentions = readMentions(text.text).filter(({ numberFrom }) => numberFrom < from);
  const numbers = new Set(mentions.map(({ number }) => number));
  if (numbers.size > 0) return onlyOf(numbers);
  if (text.row !== null) return ownIndicator(text.row);
  const isAfter = (told.firstRow.get(text.sheet) ?? text.at.row) < text.at.row;
  return text.place === "line" && isAfter ? onlyOf(told.numbers) : null;
}

function onlyOf(numbers: ReadonlySet<number>): number | null {
  const [only, second] = numbers;
  return second === undefined ? (only ?? null) : null;
}

/** The indicator that the row itself names, not one that only stands above it. */
function ownIndicator({ subject, values }: DocumentRow): number | null {
  const { indicator } = subject;
  if (indicator === null) return null;
  const cells = [...(values.indicator?.cells ?? []), ...(values.issue?.cells ?? [])];
  const isOwn = cells.some(({ at }) => at.row === indicator.at.row && at.column === indicator.at.column);
  return isOwn ? indicator.number : null;
}

/** The items of a list in a row's text about its indicator that begin like a title. */
function listedTitles({ text, key, row }: DocumentText, titles: readonly ItemTitle[]) {
  if (row === null || key === null || !LISTING.includes(key) || ownIndicator(row) === null) return [];
  return [...text.matchAll(LISTED)].flatMap(([, item = ""]) => {
    const title = beginningOf(item, titles);
    return title === null ? [] : [{ item, code: title.code }];
  });
}

/** The one title that begins with these words, การ before them or not; null where several do or the words are few. */
function beginningOf(item: string, titles: readonly ItemTitle[]): ItemTitle | null {
  const folded = foldText(item);
  const forms = [folded, folded.replace(/^การ/u, "")].filter(({ length }) => length >= LONG_ENOUGH);
  const found = titles.filter((title) => forms.some((form) => title.folded.startsWith(form)));
  return found.length === 1 ? (found[0] ?? null) : null;
}
