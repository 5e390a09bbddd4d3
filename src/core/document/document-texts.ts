import { isErrorValue, isBlank, type CellValue } from "../sheet/cell-value";
import { atOnce, eachInSteps, type Steps } from "../steps/steps";
import type { DocumentText } from "./document-text";
import type { ReportDocument } from "./report-document";

const KEPT = new WeakMap<ReportDocument, readonly DocumentText[]>();
const ROWS_A_STEP = 100;

/** Every text of a document: of the rows' own cells table by table, then what stands outside the rows. */
export function documentTexts(document: ReportDocument): readonly DocumentText[] {
  return KEPT.get(document) ?? atOnce(textsInSteps(document));
}

/** The same; it stops after some rows. */
export function* textsInSteps(document: ReportDocument): Steps<readonly DocumentText[]> {
  const kept = KEPT.get(document);
  if (kept !== undefined) return kept;
  const texts: DocumentText[] = [];
  for (const table of document.tables) {
    yield* eachInSteps(table.rows, ROWS_A_STEP, (row) => {
      for (const { key, at, value } of row.cells) {
        if (isWords(value)) texts.push({ sheet: table.sheet, at, text: value, place: "cell", key, row, table });
      }
    });
  }
  for (const line of document.lines) texts.push(line);
  KEPT.set(document, texts);
  return texts;
}

/** Whether a cell holds words: no number, no formula error, not blank. */
export function isWords(value: CellValue): value is string {
  return typeof value === "string" && !isBlank(value) && !isErrorValue(value);
}
