import { textsInSteps } from "../document/document-texts";
import type { ReportDocument } from "../document/report-document";
import { eachInSteps, type Steps } from "../steps/steps";
import type { RuleListeners } from "./rule";

const ROWS_A_STEP = 4;
const TEXTS_A_STEP = 20;

/**
 * Shows every table, row and text once to all who listen. It stops after each listener of a table, after some rows, after
 * some texts, and after each listener that has its say at the end.
 */
export function* walkInSteps(document: ReportDocument, listeners: readonly RuleListeners[]): Steps<void> {
  const onTable = listeners.flatMap(({ table }) => (table === undefined ? [] : [table]));
  const onRow = listeners.flatMap(({ row }) => (row === undefined ? [] : [row]));
  const onText = listeners.flatMap(({ text }) => (text === undefined ? [] : [text]));
  for (const table of document.tables) {
    yield* eachInSteps(onTable, 1, (listen) => {
      listen(table);
    });
    yield* eachInSteps(table.rows, ROWS_A_STEP, (row) => {
      for (const listen of onRow) listen(row, table);
    });
  }
  if (onText.length > 0) {
    yield* eachInSteps(yield* textsInSteps(document), TEXTS_A_STEP, (text) => {
      for (const listen of onText) listen(text);
    });
  }
  yield* eachInSteps(listeners, 1, ({ end }) => {
    end?.();
  });
}
