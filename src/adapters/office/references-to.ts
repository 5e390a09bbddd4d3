import { mentionOf } from "../../core/sheet/formula-mentions";
import type { ReferencesOutcome, SheetReference } from "../../ports/workbook-reader";
import { isTrouble } from "./is-trouble";
import { isDeadName, pointsAtSheet } from "./name-owner";
import { readValues, type ReadRows } from "./read-values";
import { formulaPieces } from "./summary-formulas";
import { surveyWorkbook } from "./survey-workbook";
import { usedExtents } from "./used-extents";
import { TABLE_CELL_BYTES, type ValuePiece } from "./value-piece";

/**
 * For each of the sheets the first formula elsewhere that looks at it, in three syncs and as many more as the bytes
 * demand: Excel tells formulas only cell by cell. A text that begins with "=" counts as one.
 */
export async function referencesTo(context: Excel.RequestContext, ids: readonly string[]): Promise<ReferencesOutcome> {
  const survey = await surveyWorkbook(context);
  const others = survey.sheets.filter(({ id }) => !ids.includes(id));
  const extents = await usedExtents(
    context,
    others.map(({ sheet }) => sheet),
  );
  const read = await readValues(
    context,
    others.flatMap(({ sheet, marker }, index): readonly ValuePiece[] => {
      const range = extents[index] ?? null;
      if (range === null) return [];
      const all: ValuePiece = { sheet, range, of: "formulas", bytesPerCell: TABLE_CELL_BYTES };
      return marker?.spec === "summary" ? formulaPieces(marker, all) : [all];
    }),
  );
  if (isTrouble(read)) return read;

  const asked = survey.sheets
    .filter(({ id }) => ids.includes(id))
    .map(({ id, name: title }) => {
      const own = survey.names.filter((used) => !isDeadName(used) && pointsAtSheet(used, title));
      return { id, isIn: mentionOf({ title, names: own.map(({ name }) => name) }) };
    });
  const titles = new Map(others.map(({ sheet, name }) => [sheet, name]));
  const found = new Map<string, SheetReference>();
  for (const { formula, sheet, at } of read.flatMap(formulasOf)) {
    for (const { id, isIn } of asked) {
      if (!found.has(id) && isIn(formula)) found.set(id, { id, sheet: titles.get(sheet) ?? "", at });
    }
  }
  return { kind: "references", references: [...found.values()] };
}

function formulasOf({ piece: { sheet, range }, rows }: ReadRows) {
  return rows.flatMap((row, down) =>
    row.flatMap((formula, along) => {
      if (typeof formula !== "string" || !formula.startsWith("=")) return [];
      return [{ formula, sheet, at: { row: range.row + down, column: range.column + along } }];
    }),
  );
}
