import { recogniseWorkbook } from "../core/recognition/recognise-workbook";
import { toA1 } from "../core/sheet/cell-ref";
import { valueAt } from "../core/sheet/grid";
import type { DigitStyle } from "../core/sheet/sheet-plan";
import { DIGIT_WORDS } from "../core/templates/data/agency-fields";
import type { Trouble } from "../ports/trouble";
import type { WorkbookReader } from "../ports/workbook-reader";
import type { WorkbookWriter } from "../ports/workbook-writer";

/** no-place: the workbook has no agency sheet, or that sheet has no cell for it. */
export type DigitsOutcome = { readonly kind: "kept" } | { readonly kind: "no-place" } | Trouble;

/** Says on the agency sheet which digits new sheets and documents take. Sheets that are there stay as they are. */
export async function setDigits(workbook: WorkbookReader & WorkbookWriter, digits: DigitStyle): Promise<DigitsOutcome> {
  const read = await workbook.read();
  if (read.kind === "trouble") return read;
  const { agency } = recogniseWorkbook(read.workbook.sheets);
  const at = agency?.cells["digits"];
  const sheet = read.workbook.sheets.find(({ name }) => name === agency?.sheet);
  if (at === undefined || sheet === undefined) return { kind: "no-place" };
  const change = { sheet: sheet.name, cell: toA1(at), expected: valueAt(sheet.grid, at), value: DIGIT_WORDS[digits] };
  const written = await workbook.setCells([change]);
  return written.kind === "trouble" ? written : { kind: "kept" };
}
