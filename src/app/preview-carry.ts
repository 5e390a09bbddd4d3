import type { Agency } from "../core/agency/agency";
import type { CarryPlan } from "../core/carry/carry-plan";
import { newAgency, type AskedAgency } from "../core/carry/new-agency";
import { newDepartments, type NewDepartments } from "../core/carry/new-departments";
import type { OldTables } from "../core/carry/old-tables";
import { carryPlan } from "../core/carry/plan-carry";
import { correctedYears } from "../core/assessed-year/corrected-years";
import { BUILT_IN_YEARS } from "../core/frameworks/built-in-years";
import type { HeldYears } from "../core/frameworks/held-years";
import type { Framework } from "../core/frameworks/schema";
import { isFrameworkSheet } from "../core/recognition/is-framework-sheet";
import { recogniseTables, type RecognisedTables } from "../core/recognition/published/recognise-tables";
import { recogniseWorkbook } from "../core/recognition/recognise-workbook";
import type { RecognisedWorkbook } from "../core/recognition/recognised-workbook";
import type { SheetPlan } from "../core/sheet/sheet-plan";
import type { SheetContent, WorkbookContent } from "../ports/workbook-reader";
import { missingSheets, type InsertOutcome, type SetRequest } from "./insert-set";

/** An old workbook that was read from a file. */
export interface OldFile {
  /** A path from the new workbook's folder, or a name: it is shown and linked to. */
  readonly file: string;
  readonly content: WorkbookContent;
}

export interface CarryWish {
  /** null: the tables that stand on sheets of the workbook itself. */
  readonly files: readonly OldFile[] | null;
  /** BE; the plan is for the year after. */
  readonly assessedYear: number;
  readonly agency: AskedAgency;
  /** As the agency spells them; null where the workbooks are to say. */
  readonly departments: readonly string[] | null;
  /** The years to go by in place of the release's; the workbook's own corrections come on top. */
  readonly held?: HeldYears;
}

/** All that a carry will do. */
export interface CarryPreview {
  readonly kind: "preview";
  /** What was understood of each old workbook. */
  readonly old: readonly OldTables[];
  readonly plan: CarryPlan;
  readonly agency: Agency;
  readonly departments: NewDepartments;
  /** The rules of the assessed year. */
  readonly framework: Framework;
  /** The standard set that the carried rows need. */
  readonly set: SetRequest;
  /** Titles of the standard sheets that will be inserted. */
  readonly newSheets: readonly string[];
  /** The title of the plan of measures, there already or to be inserted. */
  readonly planSheet: string;
  /** The year (BE) that the workbook's own agency sheet is for; null where it says none. */
  readonly standingYear: number | null;
}

export type PreviewOutcome =
  | CarryPreview
  /** The old workbooks have no table of an ITA report. */
  | { readonly kind: "nothing-to-carry" }
  | Extract<InsertOutcome, { readonly kind: "unknown-year" }>;

/** What carrying old tables into a workbook will do. Pure: the same contents and wish give the same preview. */
export function previewCarry(into: WorkbookContent, wish: CarryWish): PreviewOutcome {
  const { frameworks, itemLists } = yearsOf(into, wish);
  const framework = frameworks.find(({ fiscalYear }) => fiscalYear === wish.assessedYear);
  if (framework === undefined) {
    return { kind: "unknown-year", year: wish.assessedYear, known: frameworks.map(({ fiscalYear }) => fiscalYear) };
  }
  const itemList = itemLists.find(({ fiscalYear }) => fiscalYear === wish.assessedYear);
  const old = oldTables(into, wish);
  if (old.every(({ tables }) => isEmpty(tables))) return { kind: "nothing-to-carry" };
  const standing = recogniseWorkbook(into.sheets.filter(isOurs));
  const readings = old.map(({ tables }) => tables);
  const agency = newAgency(wish.agency, standing.agency, readings);
  const departments = newDepartments(wish.departments, departmentsOf(standing), readings, agency.type);
  const plan = carryPlan(old, {
    framework,
    ...(itemList !== undefined && { itemList }),
    departments: departments.names,
    standing: standing.tables,
  });
  const set: SetRequest = {
    agency,
    assessedYear: framework.fiscalYear,
    round: 12,
    ...printedAs([standing, ...readings.map(({ workbook }) => workbook)]),
    departments: departments.names,
    scores: plan.scores ?? [],
    frameworks,
  };
  const missing = missingSheets(into.sheets, set, framework);
  const newSheets = missing.map(({ title }) => title);
  const planSheet = planTitle(into, missing);
  const standingYear = standing.agency?.assessedYear ?? null;
  return { kind: "preview", framework, old, plan, agency, departments, set, newSheets, planSheet, standingYear };
}

/** As the first agency sheet says. */
function printedAs(workbooks: readonly RecognisedWorkbook[]): Pick<SetRequest, "digits" | "reportLayout"> {
  const agency = workbooks.find((own) => own.agency !== null)?.agency ?? null;
  if (agency === null) return { digits: "arabic" };
  const { digits, reportLayout } = agency;
  return { digits, ...(reportLayout !== null && { reportLayout }) };
}

function yearsOf({ sheets }: WorkbookContent, { held = BUILT_IN_YEARS }: CarryWish): HeldYears {
  return correctedYears(held, recogniseWorkbook(sheets.filter(isFrameworkSheet)).frameworkSheets).held;
}

/** Sheets with a marker are the workbook's own, so that what was carried is never carried again. */
function isOurs({ marker }: SheetContent): boolean {
  return marker !== null;
}

function planTitle({ sheets }: WorkbookContent, missing: readonly SheetPlan[]): string {
  const isPlan = ({ marker }: Pick<SheetContent, "marker">) => marker?.spec === "measures";
  return sheets.find(isPlan)?.name ?? missing.find(isPlan)?.title ?? "";
}

function oldTables(into: WorkbookContent, { files }: CarryWish): readonly OldTables[] {
  if (files !== null) return files.map(({ file, content }) => ({ file, tables: recogniseTables(content.sheets) }));
  return [{ file: "", tables: recogniseTables(into.sheets.filter((sheet) => !isOurs(sheet))) }];
}

function isEmpty({ standard, published }: RecognisedTables): boolean {
  return standard.length === 0 && published.every(({ tables }) => tables.length === 0);
}

function departmentsOf({ agency, tables }: RecognisedWorkbook): readonly string[] {
  const listed = agency?.departments.map(({ name }) => name) ?? [];
  return [...listed, ...tables.flatMap(({ department }) => (department === "" ? [] : [department]))];
}
