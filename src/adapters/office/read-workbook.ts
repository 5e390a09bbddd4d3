import { EMPTY_GRID, type Grid } from "../../core/sheet/grid";
import type { ReadOutcome, SheetContent } from "../../ports/workbook-reader";
import { isTrouble } from "./is-trouble";
import { readValues } from "./read-values";
import { rowsBySheet } from "./rows-by-sheet";
import { formulaPieces, formulasIn } from "./summary-formulas";
import { surveyWorkbook, type SurveyedSheet } from "./survey-workbook";
import { usedExtents, type UsedExtent } from "./used-extents";
import type { ValuePiece } from "./value-piece";

/** Excel gives no values for a range beyond this size (Office Add-ins resource limits). */
const MOST_CELLS = 5_000_000;

/**
 * What a cell weighs as JSON where a third of a departmental table is filled; a full one weighs twice as much, which
 * still stays within what Excel on the web gives at once.
 */
const BYTES_PER_CELL = 32;

interface SizedSheet {
  readonly sheet: SurveyedSheet;
  readonly extent: UsedExtent | null;
  readonly cells: number;
}

/** Every sheet as it is now, in three syncs; further ones only where the bytes demand them. */
export async function readWorkbook(context: Excel.RequestContext): Promise<ReadOutcome> {
  const survey = await surveyWorkbook(context);
  const extents = await usedExtents(
    context,
    survey.sheets.map(({ sheet }) => sheet),
  );
  const sized = survey.sheets.map((sheet, index) => sizedSheet(sheet, extents[index] ?? null));

  const pieces = sized.flatMap(({ sheet, extent, cells }): readonly ValuePiece[] => {
    if (extent === null || cells > MOST_CELLS) return [];
    const values = { sheet: sheet.sheet, range: extent, bytesPerCell: BYTES_PER_CELL };
    return [values, ...formulaPieces(sheet.marker, values)];
  });
  const read = await readValues(context, pieces);
  if (isTrouble(read)) return read;

  const rows = rowsBySheet(read);
  return {
    kind: "read",
    workbook: {
      sheets: sized.map((sheet) => {
        const content = contentOf(sheet, rows.get(sheet.sheet.sheet));
        const formulas = formulasIn(read, sheet.sheet.sheet, content.grid);
        return formulas === null ? content : { ...content, formulas };
      }),
      names: survey.names.map(({ name }) => name),
    },
  };
}

function sizedSheet(sheet: SurveyedSheet, extent: UsedExtent | null): SizedSheet {
  return { sheet, extent, cells: extent === null ? 0 : extent.rows * extent.columns };
}

function contentOf({ sheet, extent, cells }: SizedSheet, rows: Grid["cells"] | undefined): SheetContent {
  const { id, name, visibility, isProtected, marker } = sheet;
  return {
    id,
    name,
    visibility,
    isProtected,
    hiddenRows: hiddenRows(extent),
    marker,
    grid: extent === null || rows === undefined ? EMPTY_GRID : { origin: originOf(extent), cells: rows },
    unread: cells > MOST_CELLS ? { cells, limit: MOST_CELLS } : null,
  };
}

function hiddenRows(extent: UsedExtent | null): readonly number[] | null {
  if (extent === null || extent.isHidden === false) return [];
  return extent.isHidden === null ? null : Array.from({ length: extent.rows }, (_, index) => extent.row + index);
}

function originOf({ row, column }: UsedExtent): Grid["origin"] {
  return { row, column };
}
