import type { Agency } from "../core/agency/agency";
import type { CarryPlan } from "../core/carry/carry-plan";
import { newAgency, type AskedAgency } from "../core/carry/new-agency";
import { newDepartments, type NewDepartments } from "../core/carry/new-departments";
import { carryPlan } from "../core/carry/plan-carry";
import { FRAMEWORKS, frameworkOf } from "../core/frameworks";
import { recogniseTables, type RecognisedTables } from "../core/recognition/published/recognise-tables";
import { canonicalWord } from "../core/statuses/canonical-word";
import { carriedNote } from "../core/templates/carried-note";
import { planCarried } from "../core/templates/plan-carried";
import type { Trouble } from "../ports/trouble";
import type { WorkbookContent, WorkbookReader } from "../ports/workbook-reader";
import type { WorkbookWriter } from "../ports/workbook-writer";
import { fillRows, type FillOutcome, type RowToFill } from "./fill-rows";
import { insertMissing, type InsertOutcome, type SetRequest } from "./insert-set";

export interface CarryOrder {
  /** The old workbook, as a path from the new one's folder: it is shown and linked to. */
  readonly file: string;
  readonly old: WorkbookContent;
  /** BE; the plan is for the year after. */
  readonly assessedYear: number;
  readonly agency: AskedAgency;
  /** As the agency spells them; null where the old workbook is to say. */
  readonly departments: readonly string[] | null;
}

export type CarryOutcome =
  | {
      readonly kind: "carried";
      readonly plan: CarryPlan;
      readonly agency: Agency;
      readonly departments: NewDepartments;
      /** The tabs that were inserted. */
      readonly sheets: readonly string[];
      /** How many rows were written to the plan and the departments' tabs. */
      readonly rowsWritten: number;
    }
  /** The old workbook has no table of an ITA report. */
  | { readonly kind: "nothing-to-carry" }
  | Extract<InsertOutcome, { readonly kind: "unknown-year" }>
  | Extract<FillOutcome, { readonly kind: "no-place" }>
  | Trouble;

/**
 * Inserts the standard set of a newly assessed year into a workbook, fills in what an old workbook's tables hold for it,
 * and adds the sheet that says what became of every row. The old workbook is only read.
 */
export async function carryLastYear(
  workbook: WorkbookReader & WorkbookWriter,
  order: CarryOrder,
): Promise<CarryOutcome> {
  const framework = frameworkOf(order.assessedYear);
  if (framework === null) {
    return { kind: "unknown-year", year: order.assessedYear, known: FRAMEWORKS.map(({ fiscalYear }) => fiscalYear) };
  }
  const tables = recogniseTables(order.old.sheets);
  if (isEmpty(tables)) return { kind: "nothing-to-carry" };
  const agency = newAgency(order.agency, tables);
  const departments = newDepartments(order.departments, tables, agency.type);
  const plan = carryPlan(tables, { framework, departments: departments.names });
  const digits = tables.workbook.agency?.digits ?? "arabic";
  const written = await write(workbook, plan, order.file, {
    agency,
    assessedYear: framework.fiscalYear,
    round: 12,
    digits,
    departments: departments.names,
    scores: plan.scores ?? [],
  });
  return written.kind === "written" ? { ...written, kind: "carried", plan, agency, departments } : written;
}

interface Written {
  readonly kind: "written";
  readonly sheets: readonly string[];
  readonly rowsWritten: number;
}

/** The set, its rows and the list, in this order: where one cannot be written the next is not tried. */
async function write(
  workbook: WorkbookReader & WorkbookWriter,
  plan: CarryPlan,
  file: string,
  set: SetRequest,
): Promise<Written | Exclude<CarryOutcome, { readonly kind: "carried" | "nothing-to-carry" }>> {
  const survey = await workbook.survey();
  if (survey.kind === "trouble") return survey;
  const inserted = await insertMissing(workbook, survey.sheets, set);
  if (inserted.kind !== "inserted") return inserted;
  const rows = rowsToFill(plan, file);
  const filled = rows.length === 0 ? null : await fillRows(workbook, rows);
  if (filled !== null && filled.kind !== "filled") return filled;
  const takenTitles = [...inserted.inserted, ...survey.sheets.map(({ name }) => name)];
  const list = planCarried(plan, { file, digits: set.digits, takenTitles });
  const listed = await workbook.insert([list], "end");
  if (listed.kind === "trouble") return listed;
  return { kind: "written", sheets: [...inserted.inserted, list.title], rowsWritten: rows.length };
}

function isEmpty({ standard, published }: RecognisedTables): boolean {
  return standard.length === 0 && published.every(({ tables }) => tables.length === 0);
}

/** Each measure once in the plan and once on the tab of every owner, where nothing is done yet. */
function rowsToFill({ rows }: CarryPlan, file: string): readonly RowToFill[] {
  return rows.flatMap((row): readonly RowToFill[] => {
    const shared = Object.entries(row.cells).filter(([key]) => key !== "owners" && key !== "monitoring");
    const status = canonicalWord("not-started");
    const cells = { code: row.code, ...Object.fromEntries(shared), status, note: carriedNote(row, file) };
    return [
      { department: null, cells: { code: row.code, ...row.cells } },
      ...row.departments.map((department) => ({ department, cells })),
    ];
  });
}
