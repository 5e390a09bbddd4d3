import { isErrorValue, isBlank, type CellValue } from "../sheet/cell-value";
import type { DocumentText } from "./document-text";
import type { ReportDocument } from "./report-document";

const KEPT = new WeakMap<ReportDocument, readonly DocumentText[]>();

/** Every text of a document: of the rows' own cells table by table, then what stands outside the rows. */
export function documentTexts(document: ReportDocument): readonly DocumentText[] {
  const kept = KEPT.get(document);
  if (kept !== undefined) return kept;
  const texts = [...cellTexts(document), ...document.lines];
  KEPT.set(document, texts);
  return texts;
}

function cellTexts({ tables }: ReportDocument): readonly DocumentText[] {
  const texts: DocumentText[] = [];
  for (const table of tables) {
    for (const row of table.rows) {
      for (const { key, at, value } of row.cells) {
        if (isWords(value)) texts.push({ sheet: table.sheet, at, text: value, place: "cell", key, row, table });
      }
    }
  }
  return texts;
}

/** Whether a cell holds words: no number, no formula error, not blank. */
export function isWords(value: CellValue): value is string {
  return typeof value === "string" && !isBlank(value) && !isErrorValue(value);
}
