import { indicatorForms, namedAtStart, namedWholly } from "../../../indicators/indicator-forms";
import { numberedRows } from "../../../indicators/numbered-rows";
import { readMentions } from "../../../indicators/read-mentions";
import { toThaiDigits } from "../../../thai/digits";
import { foldText } from "../../../thai/fold-text";
import type { Fix } from "../../finding";
import { defineRule } from "../../rule";

export const indicatorNumber = defineRule({
  id: "indicator-number",
  severity: "error",
  group: "identity",
  messageIds: ["other-name"],
  basis: "The ten indicators have had the same numbers and names in every year since FY2562.",

  check({ framework }, report) {
    const indicators = indicatorForms(framework);
    const nameOf = (number: number) => indicators.find((indicator) => indicator.number === number)?.name ?? "";
    return {
      table({ sheet, ...table }) {
        for (const { number, numberCell, nameCell } of numberedRows({ sheet, ...table }, indicators)) {
          const named = namedWholly(foldText(nameCell.value), indicators);
          if (named === null || named.number === number) continue;
          const ofNumber: Fix = {
            ...{ kind: "set-cell", sheet, at: numberCell.at, expected: numberCell.value },
            value: typeof numberCell.value === "number" ? named.number : likeDigits(named.number, numberCell.value),
          };
          const expected = nameOf(number);
          const ofName: Fix = { kind: "set-cell", sheet, at: nameCell.at, expected: nameCell.value, value: expected };
          const data = { number, name: named.name, own: named.number, expected };
          report({ messageId: "other-name", sheet, at: nameCell.at, data, suggestions: [ofNumber, ofName] });
        }
      },
      text({ sheet, at, text }) {
        for (const { number, sub, numberFrom, numberTo, rest, restFrom } of readMentions(text)) {
          const named = sub === null ? namedAtStart(foldText(rest), indicators, number) : null;
          if (named === null || named.number === number) continue;
          const change = { kind: "edit-text", sheet, at, expected: text } as const;
          const typed = text.slice(numberFrom, numberTo);
          const own = likeDigits(named.number, typed);
          const expected = nameOf(number);
          const data = { number, name: named.name, own: named.number, expected };
          const ofNumber: Fix = { ...change, from: numberFrom, length: typed.length, text: own };
          const ofName: Fix = { ...change, from: restFrom, length: rest.length, text: expected };
          const isWhole = named.forms.includes(foldText(rest));
          report({
            ...{ messageId: "other-name", sheet, at, data },
            suggestions: isWhole ? [ofNumber, ofName] : [ofNumber],
          });
        }
      },
    };
  },
});

/** A number in the script of the digits that stand there. */
function likeDigits(number: number, typed: unknown): string {
  return /[๐-๙]/u.test(String(typed)) ? toThaiDigits(String(number)) : String(number);
}
