import type { Framework, Instrument } from "../../../frameworks/schema";
import { isErrorValue, textOf } from "../../../sheet/cell-value";
import { foldText } from "../../../thai/fold-text";
import { defineRule } from "../../rule";

export const wrongInstrument = defineRule({
  id: "wrong-instrument",
  severity: "error",
  group: "identity",
  messageIds: ["wrong"],
  basis: "The framework measures each indicator with one instrument: 1-5 IIT, 6-8 EIT, 9-10 OIT in FY2568.",

  check({ scores, framework }, report) {
    if (scores === null || framework === null) return;
    for (const { no, instrument } of scores.indicators) {
      const expected = framework.indicators.find((indicator) => indicator.number === no)?.instrument;
      const actual = textOf(instrument?.value);
      if (instrument === null || expected === undefined || !isWrong(actual, expected, framework)) continue;
      const place = { sheet: scores.sheet, at: instrument.at };
      report({
        messageId: "wrong",
        ...place,
        data: { indicator: no, actual, expected },
        fix: { kind: "set-cell", ...place, expected: instrument.value, value: expected },
      });
    }
  },
});

/** An empty cell is nothing to correct, and an error is formula-error's. */
function isWrong(actual: string, expected: Instrument, framework: Framework): boolean {
  return actual !== "" && !isErrorValue(actual) && !namesOnly(actual, expected, framework);
}

/** Whether a text names this instrument and no other, by its letters or its full name, alone or among other words. */
function namesOnly(text: string, expected: Instrument, { instruments }: Framework): boolean {
  const folded = foldText(text);
  const named = instruments.filter(({ id, name, aliases }) =>
    [id, name, ...aliases].some((form) => folded.includes(foldText(form))),
  );
  return named.length === 1 && named[0]?.id === expected;
}
