import type { YearFacts } from "../core/frameworks/corrections/year-facts";
import type { DigitStyle } from "../core/sheet/sheet-plan";
import { planFramework } from "../core/templates/plan-framework";
import type { Trouble } from "../ports/trouble";
import type { WorkbookReader } from "../ports/workbook-reader";
import type { WorkbookWriter } from "../ports/workbook-writer";

export type FrameworkSheetOutcome = { readonly kind: "inserted"; readonly sheet: string } | Trouble;

/** Adds the sheet with the facts of a year as the last tab, where a person can correct them. */
export async function insertFrameworkSheet(
  workbook: WorkbookReader & WorkbookWriter,
  facts: YearFacts,
  digits: DigitStyle,
): Promise<FrameworkSheetOutcome> {
  const survey = await workbook.survey();
  if (survey.kind === "trouble") return survey;
  const plan = planFramework({ ...facts, digits, takenTitles: survey.sheets.map(({ name }) => name) });
  const written = await workbook.insert([plan], "end");
  return written.kind === "trouble" ? written : { kind: "inserted", sheet: plan.title };
}
