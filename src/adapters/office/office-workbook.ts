import type { Breather } from "../../ports/breather";
import type { SurveyOutcome, WorkbookReader } from "../../ports/workbook-reader";
import type { WorkbookWriter } from "../../ports/workbook-writer";
import { insertSheets } from "./insert-sheets";
import { readWorkbook } from "./read-workbook";
import { referencesTo } from "./references-to";
import { removeSheets } from "./remove-sheets";
import { replaceSheet } from "./replace-sheet";
import { runBatch } from "./run-batch";
import { setCells } from "./set-cells";
import { surveyWorkbook, type WorkbookSurvey } from "./survey-workbook";
import { UNHURRIED } from "./unhurried";

/** The workbook that is open in Excel, through Office.js. Long writes breathe; none is given up once it has begun. */
export function officeWorkbook(breather: Breather = UNHURRIED): WorkbookReader & WorkbookWriter {
  return {
    read: async () => runBatch(readWorkbook),
    survey: async () => runBatch(async (context): Promise<SurveyOutcome> => headingsIn(await surveyWorkbook(context))),
    referencesTo: async (ids) => runBatch(async (context) => referencesTo(context, ids)),
    insert: async (plans, place) => runBatch(async (context) => insertSheets(context, plans, place, breather)),
    replace: async (plan, oldSheetId) => runBatch(async (context) => replaceSheet(context, plan, oldSheetId, breather)),
    remove: async (removals) => runBatch(async (context) => removeSheets(context, removals)),
    setCells: async (changes) => runBatch(async (context) => setCells(context, changes), {}, { asOneUndo: true }),
  };
}

function headingsIn({ sheets }: WorkbookSurvey): SurveyOutcome {
  return {
    kind: "surveyed",
    sheets: sheets.map(({ id, name, visibility, marker }) => ({ id, name, visibility, marker })),
  };
}
