import type { Framework } from "../frameworks/schema";
import type { CellValue } from "../sheet/cell-value";
import type { CellBlock, PlanCell, SheetPlan } from "../sheet/sheet-plan";
import { planSet } from "../templates/plan-set";
import { HEADER_ROW, TABLE_SPECS } from "../templates/table-specs";
import { SAMPLE_AGENCY, SAMPLE_DEPARTMENTS, SAMPLE_SCORES } from "./data/sample-agency";
import { sampleRows } from "./sample-rows";

/** The standard sheets of the sample agency, its rows filled in, as tabs beside those whose titles are taken. */
export function planSample(framework: Framework, takenTitles: readonly string[]): readonly SheetPlan[] {
  const plans = planSet({
    agency: SAMPLE_AGENCY,
    framework,
    assessedYear: framework.fiscalYear,
    round: 6,
    digits: "thai",
    departments: SAMPLE_DEPARTMENTS,
    scores: SAMPLE_SCORES,
    takenTitles,
    present: [],
  });
  return plans.map((plan) => ({ ...plan, blocks: [...plan.blocks, ...rowBlocks(plan)] }));
}

function rowBlocks({ marker: { spec, key } }: SheetPlan): readonly CellBlock[] {
  if (spec !== "measures" && spec !== "department") return [];
  const rows = sampleRows().filter(({ department }) => department === (spec === "measures" ? null : key));
  const cells = rows.map((row) => TABLE_SPECS[spec].map((column) => planCell(row.cells[column.key])));
  return cells.length === 0 ? [] : [{ at: { row: HEADER_ROW + 1, column: 0 }, cells }];
}

function planCell(value: CellValue | undefined): PlanCell {
  return typeof value === "string" || typeof value === "number" ? value : null;
}
