import { FRAMEWORKS } from "../core/frameworks";
import { recogniseWorkbook } from "../core/recognition/recognise-workbook";
import { toA1 } from "../core/sheet/cell-ref";
import type { SheetMarker } from "../core/sheet/sheet-marker";
import { foldText } from "../core/thai/fold-text";
import type { WorkbookReader } from "../ports/workbook-reader";
import type { WorkbookWriter } from "../ports/workbook-writer";
import { missingSheets, type InsertOutcome, type SetRequest } from "./insert-set";

/** One sheet of the gallery; a department's tab with the department's name. */
export type WantedSheet =
  { readonly spec: "agency" | "scores" | "measures" } | { readonly spec: "department"; readonly department: string };

/**
 * Inserts one standard sheet as the first tab, and the agency sheet with it where that is lacking: the drop-down lists of
 * a plan and of a department's tab stand there. A new department is added to the agency's list.
 */
export async function insertOne(
  workbook: WorkbookReader & WorkbookWriter,
  request: SetRequest,
  wanted: WantedSheet,
): Promise<InsertOutcome> {
  const survey = await workbook.survey();
  if (survey.kind === "trouble") return survey;
  const { assessedYear: year, frameworks = FRAMEWORKS } = request;
  const framework = frameworks.find(({ fiscalYear }) => fiscalYear === year);
  if (framework === undefined) {
    return { kind: "unknown-year", year, known: frameworks.map(({ fiscalYear }) => fiscalYear) };
  }
  const departments = wanted.spec === "department" ? [...request.departments, wanted.department] : request.departments;
  const plans = missingSheets(survey.sheets, { ...request, departments }, framework).filter(({ marker }) =>
    belongsTo(wanted, marker),
  );
  const alreadyThere = survey.sheets
    .filter(({ marker }) => marker !== null && isWanted(wanted, marker))
    .map(({ name }) => name);
  if (plans.length === 0 || alreadyThere.length > 0) return { kind: "inserted", inserted: [], alreadyThere };

  const written = await workbook.insert(plans, "start");
  if (written.kind === "trouble") return written;
  if (wanted.spec === "department") await listDepartment(workbook, wanted.department);
  return { kind: "inserted", inserted: plans.map((plan) => plan.title), alreadyThere };
}

function isWanted(wanted: WantedSheet, { spec, key }: SheetMarker): boolean {
  return spec === wanted.spec && (wanted.spec !== "department" || foldText(key) === foldText(wanted.department));
}

function belongsTo(wanted: WantedSheet, marker: SheetMarker): boolean {
  return isWanted(wanted, marker) || (wanted.spec !== "scores" && marker.spec === "agency");
}

/** Adds the name below the last one. Where that cannot be done the check says that the agency does not list it. */
async function listDepartment(workbook: WorkbookReader & WorkbookWriter, department: string): Promise<void> {
  const read = await workbook.read();
  if (read.kind === "trouble") return;
  const { agency } = recogniseWorkbook(read.workbook.sheets);
  const last = agency?.departments.at(-1);
  const isListed = agency?.departments.some(({ name }) => foldText(name) === foldText(department)) === true;
  if (agency === null || last === undefined || isListed) return;
  const cell = toA1({ row: last.at.row + 1, column: last.at.column });
  await workbook.setCells([{ sheet: agency.sheet, cell, expected: null, value: department }]);
}
