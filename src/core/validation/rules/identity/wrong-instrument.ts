import type { DocumentRow } from "../../../document/document-row";
import type { DocumentTable } from "../../../document/document-table";
import type { Framework, Instrument } from "../../../frameworks/schema";
import { isErrorValue, textOf } from "../../../sheet/cell-value";
import { foldText } from "../../../thai/fold-text";
import { quoted } from "../../quoted";
import { defineRule } from "../../rule";

export const wrongInstrument = defineRule({
  id: "wrong-instrument",
  severity: "error",
  group: "identity",
  messageIds: ["wrong"],
  basis: "The framework measures each indicator with one instrument: 1-5 IIT, 6-8 EIT, 9-10 OIT in FY2568.",

  check({ framework }, report) {
    if (framework === null) return;
    return {
      row(row, table) {
        const found = table.kind === "scores" ? wrongCell(row, table, framework) : null;
        if (found === null) return;
        const { place, value, actual, ...data } = found;
        const change = { kind: "set-cell", ...place, expected: value, value: data.expected } as const;
        const isLettersAlone = /^(?:iit|eit|oit)$/u.test(foldText(actual));
        report({
          messageId: "wrong",
          ...place,
          data: { ...data, actual: quoted(actual) },
          ...(isLettersAlone ? { fix: change } : { suggestions: [change] }),
        });
      },
    };
  },
});

/** An empty cell is nothing to correct, an error is formula-error's, a number beside another name indicator-number's. */
function wrongCell({ subject, values }: DocumentRow, { sheet }: DocumentTable, framework: Framework) {
  const own = framework.indicators.find(({ number }) => number === subject.indicator?.number);
  if (values.instrument === undefined || values.instrument.carried || own === undefined) return null;
  const [cell] = values.instrument.cells;
  const actual = textOf(cell?.value);
  if (cell === undefined || isErrorValue(actual) || namesOnly(actual, own.instrument, framework)) return null;
  return { place: { sheet, at: cell.at }, value: cell.value, actual, indicator: own.number, expected: own.instrument };
}

/** Whether a text names this instrument and no other, by its letters or its full name, alone or among other words. */
function namesOnly(text: string, expected: Instrument, { instruments }: Framework): boolean {
  const folded = foldText(text);
  const named = instruments.filter(({ id, name, aliases }) =>
    [id, name, ...aliases].some((form) => folded.includes(foldText(form))),
  );
  return named.length === 1 && named[0]?.id === expected;
}
