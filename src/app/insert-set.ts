import type { Agency } from "../core/agency/agency";
import { FRAMEWORKS } from "../core/frameworks";
import type { Framework } from "../core/frameworks/schema";
import type { ReportLayoutId } from "../core/report/report-layout-id";
import type { SheetMarker } from "../core/sheet/sheet-marker";
import type { DigitStyle, SheetPlan } from "../core/sheet/sheet-plan";
import { planSet } from "../core/templates/plan-set";
import type { Round } from "../core/thai/round";
import type { Trouble } from "../ports/trouble";
import type { SheetHeading, WorkbookReader } from "../ports/workbook-reader";
import type { WorkbookWriter } from "../ports/workbook-writer";

/** What a person chose for the standard set. */
export interface SetRequest {
  readonly agency: Agency;
  /** BE; the plan year is the year after. */
  readonly assessedYear: number;
  readonly round: Round;
  readonly digits: DigitStyle;
  /** The usual one, unless given. */
  readonly reportLayout?: ReportLayoutId;
  /** Names as the agency spells them, in the order of the tabs. */
  readonly departments: readonly string[];
  /** The assessed year's scores of indicators 1-10; null where none is known. */
  readonly scores: readonly (number | null)[];
  /** The frameworks to go by in place of the release's. */
  readonly frameworks?: readonly Framework[];
}

export type InsertOutcome =
  | { readonly kind: "inserted"; readonly inserted: readonly string[]; readonly alreadyThere: readonly string[] }
  | { readonly kind: "unknown-year"; readonly year: number; readonly known: readonly number[] }
  | Trouble;

/**
 * Inserts the standard sheets that the workbook does not have yet as its first tabs.
 * Existing sheets are left as they are; running again inserts only what is missing.
 */
export async function insertSet(
  workbook: WorkbookReader & WorkbookWriter,
  request: SetRequest,
): Promise<InsertOutcome> {
  const survey = await workbook.survey();
  return survey.kind === "trouble" ? survey : insertMissing(workbook, survey.sheets, request);
}

/** As `insertSet`, into a workbook whose sheets the caller has just surveyed. */
export async function insertMissing(
  workbook: WorkbookWriter,
  sheets: readonly SheetHeading[],
  request: SetRequest,
): Promise<InsertOutcome> {
  const { assessedYear: year, frameworks = FRAMEWORKS } = request;
  const framework = frameworks.find(({ fiscalYear }) => fiscalYear === year);
  if (framework === undefined) {
    return { kind: "unknown-year", year, known: frameworks.map(({ fiscalYear }) => fiscalYear) };
  }
  const plans = missingSheets(sheets, request, framework);
  const alreadyThere = sheets.filter(({ marker }) => marker !== null && isOfTheSet(marker)).map(({ name }) => name);
  if (plans.length === 0) return { kind: "inserted", inserted: [], alreadyThere };

  const written = await workbook.insert(plans, "start");
  if (written.kind === "trouble") return written;
  return { kind: "inserted", inserted: plans.map((plan) => plan.title), alreadyThere };
}

/** The standard sheets that the workbook does not have yet. */
export function missingSheets(
  sheets: readonly SheetHeading[],
  request: SetRequest,
  framework: Framework,
): readonly SheetPlan[] {
  return planSet({
    ...request,
    framework,
    takenTitles: sheets.map((sheet) => sheet.name),
    present: sheets.flatMap((sheet) => (sheet.marker === null ? [] : [sheet.marker])),
  });
}

/** The summary, the findings, what was carried and a corrected framework are made by other steps. */
function isOfTheSet({ spec }: SheetMarker): boolean {
  return spec !== "summary" && spec !== "findings" && spec !== "carried" && spec !== "framework";
}
