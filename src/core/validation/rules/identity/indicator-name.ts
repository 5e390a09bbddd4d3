import type { DocumentText } from "../../../document/document-text";
import type { ItemList } from "../../../frameworks/items/schema";
import { isDoubtful } from "../../../frameworks/confidence";
import { indicatorForms, namedAtStart, namedWholly, type IndicatorForms } from "../../../indicators/indicator-forms";
import { nearestName } from "../../../indicators/nearest-name";
import { numberedRows } from "../../../indicators/numbered-rows";
import { readMentions, type IndicatorMention } from "../../../indicators/read-mentions";
import { foldText } from "../../../thai/fold-text";
import type { Fix } from "../../finding";
import { quoted } from "../../quoted";
import { defineRule } from "../../rule";

export const indicatorName = defineRule({
  id: "indicator-name",
  severity: "error",
  group: "identity",
  messageIds: ["miswritten", "sub-indicator"],
  basis: "Each indicator and sub-indicator has one name in the framework of its year.",

  check({ framework, itemList }, report) {
    const indicators = indicatorForms(framework);
    const miswritten = miswrittenNames(indicators);
    return {
      table(table) {
        for (const { number, nameCell } of numberedRows(table, indicators)) {
          const { at, value } = nameCell;
          const own = miswritten(value, number);
          if (own === null) continue;
          const place = { sheet: table.sheet, at };
          const fix: Fix = { kind: "set-cell", ...place, expected: value, value: own.name };
          const data = { indicator: number, actual: quoted(value), expected: own.name };
          report({ messageId: "miswritten", ...place, data, fix });
        }
      },
      text(text) {
        if (isNameCell(text)) return;
        for (const mention of readMentions(text.text)) {
          const found = mention.sub === null ? ofIndicator(mention, miswritten) : ofPart(mention, itemList, indicators);
          if (found === null) continue;
          const { messageId, ...data } = found;
          const { sheet, at } = text;
          const edit = { from: mention.restFrom, length: data.actual.length, text: data.expected };
          const fix: Fix = { kind: "edit-text", sheet, at, expected: text.text, ...edit };
          report({
            ...{ messageId, sheet, at, data: { ...data, actual: quoted(data.actual) } },
            ...(messageId === "miswritten" ? { fix } : { suggestions: [fix] }),
          });
        }
      },
    };
  },
});

/** The names in rows of scores are read with their numbers, not as texts. */
function isNameCell({ key, table }: DocumentText): boolean {
  return key === "indicator" && table?.kind === "scores";
}

type NameReader = (text: string, number: number) => IndicatorForms | null;

/** Gives the indicator of a number where a text is nearly its name; null where it is a name, or nobody knows whose. */
function miswrittenNames(indicators: readonly IndicatorForms[]): NameReader {
  const kept = new Map<string, IndicatorForms | null>();
  return (text, number) => {
    const folded = foldText(text);
    if (folded === "" || namedWholly(folded, indicators) !== null) return null;
    if (namedAtStart(folded, indicators, number) !== null) return null;
    const key = `${String(number)} ${folded}`;
    const nearest = kept.get(key) ?? nearestName(folded, indicators, number);
    kept.set(key, nearest);
    return nearest?.number === number ? nearest : null;
  };
}

function ofIndicator({ number, rest }: IndicatorMention, miswritten: NameReader) {
  const own = miswritten(rest, number);
  return own === null
    ? null
    : { messageId: "miswritten" as const, indicator: String(number), actual: rest, expected: own.name };
}

/** A sub-indicator under the name of an indicator or of another sub-indicator of its year. */
function ofPart({ number, sub, rest }: IndicatorMention, list: ItemList | null, indicators: readonly IndicatorForms[]) {
  const code = `${String(number)}.${String(sub)}`;
  const parts = (list?.subIndicators ?? []).filter(({ confidence }) => !isDoubtful(confidence));
  const own = parts.find((part) => part.code === code);
  if (own === undefined || rest.startsWith(own.name)) return null;
  const named = [...parts, ...indicators].find(({ name }) => rest.startsWith(name));
  if (named === undefined) return null;
  return { messageId: "sub-indicator" as const, indicator: code, actual: named.name, expected: own.name };
}
