import { EMPTY_GRID, type Grid } from "../../core/sheet/grid";
import { fingerprintOfGrid } from "../../core/summary/summary-fingerprint";
import type { Trouble } from "../../ports/trouble";
import type { RemoveOutcome, SheetRemoval } from "../../ports/workbook-writer";
import { isTrouble } from "./is-trouble";
import { attempt } from "./map-error";
import { isDeadName, pointsAtSheet } from "./name-owner";
import { readValues } from "./read-values";
import { rowsBySheet } from "./rows-by-sheet";
import { surveyWorkbook, type SurveyedSheet, type WorkbookSurvey } from "./survey-workbook";
import { thingsOfAPerson } from "./things-of-a-person";
import { usedExtents } from "./used-extents";
import { TABLE_CELL_BYTES } from "./value-piece";

/** Takes out sheets: four syncs to look, one to delete. Nothing goes unless every sheet still holds what is expected. */
export async function removeSheets(
  context: Excel.RequestContext,
  removals: readonly SheetRemoval[],
): Promise<RemoveOutcome> {
  const survey = await surveyWorkbook(context);
  const found = removals.map(({ id }) => survey.sheets.find((sheet) => sheet.id === id));
  const sheets = found.filter((sheet) => sheet !== undefined);
  if (sheets.length < removals.length) return { kind: "trouble", code: "sheet-gone", sheet: "" };
  const refusal = whyNot(survey, sheets);
  if (refusal !== null) return refusal;
  if (sheets.length === 0) return { kind: "removed", sheets: [] };

  const changed = await changedSheet(context, sheets, removals);
  if (changed !== null) return changed;
  const removed = await attempt(async () => {
    for (const used of survey.names) {
      if (!isDeadName(used) && sheets.some(({ name }) => pointsAtSheet(used, name))) {
        context.workbook.names.getItem(used.name).delete();
      }
    }
    for (const { sheet } of sheets) sheet.delete();
    await context.sync();
  });
  if (isTrouble(removed)) return removed;
  return { kind: "removed", sheets: sheets.map(({ id, name }) => ({ id, name })) };
}

function whyNot({ isStructureProtected, sheets: all }: WorkbookSurvey, sheets: readonly SurveyedSheet[]) {
  if (isStructureProtected) return { kind: "trouble", code: "workbook-protected" } as const;
  const locked = sheets.find(({ isProtected }) => isProtected);
  if (locked !== undefined) return { kind: "trouble", code: "sheet-protected", sheet: locked.name } as const;
  const stays = all.some((sheet) => sheet.visibility === "visible" && !sheets.includes(sheet));
  const last = sheets.at(-1);
  return stays || last === undefined ? null : ({ kind: "trouble", code: "last-sheet", sheet: last.name } as const);
}

async function changedSheet(
  context: Excel.RequestContext,
  sheets: readonly SurveyedSheet[],
  removals: readonly SheetRemoval[],
): Promise<Trouble | null> {
  const things = await thingsOfAPerson(context, sheets);
  if (things !== null) return things;
  const extents = await usedExtents(
    context,
    sheets.map(({ sheet }) => sheet),
  );
  const pieces = sheets.flatMap(({ sheet }, index) => {
    const range = extents[index] ?? null;
    return range === null ? [] : [{ sheet, range, bytesPerCell: TABLE_CELL_BYTES }];
  });
  const read = await readValues(context, pieces);
  if (isTrouble(read)) return read;
  const rows = rowsBySheet(read);
  const changed = sheets.find(({ sheet }, index) => {
    const cells = rows.get(sheet);
    const origin = extents[index] ?? null;
    const grid: Grid = cells === undefined || origin === null ? EMPTY_GRID : { origin, cells };
    return fingerprintOfGrid(grid) !== removals[index]?.fingerprint;
  });
  return changed === undefined ? null : { kind: "trouble", code: "sheet-changed", sheet: changed.name };
}
