import type { DistributionPlan } from "../../../src/core/distribute/distribution-plan";
import type { SheetSource } from "../../../src/core/recognition/sheet-source";
import type { CellRef } from "../../../src/core/sheet/cell-ref";
import type { CellValue } from "../../../src/core/sheet/cell-value";
import { planDepartment } from "../../../src/core/templates/plan-department";
import { TABLE_SPECS } from "../../../src/core/templates/table-specs";
import { paintedSheet } from "../../support/painted-grid";
import { planOfSheets } from "./drawn-plans";

interface Change {
  readonly at: CellRef;
  readonly value: CellValue;
}

/** The sheets after a distribution, as a host writes it: rows below all others of their tab, codes in their cells. Tabs have the standard columns. */
export function distributed(sheets: readonly SheetSource[]): {
  readonly plan: DistributionPlan;
  readonly after: readonly SheetSource[];
} {
  const plan = planOfSheets(sheets);
  const tabs = plan.newTabs.map((tab) =>
    paintedSheet(planDepartment({ ...tab, agencyName: "", planYear: 2569, digits: "arabic" })),
  );
  const all = [...sheets, ...tabs];
  return { plan, after: all.map((sheet) => withChanges(sheet, [...rowsFor(sheet, plan), ...codesFor(sheet, plan)])) };
}

/** Below everything that the sheet holds, in the standard order of its columns. */
function rowsFor({ name, grid }: SheetSource, { added }: DistributionPlan): readonly Change[] {
  const rows = added.filter((row) => row.sheet === name);
  return rows.flatMap(({ cells }, index) =>
    Object.entries(cells).map(([key, value]): Change => {
      const column = TABLE_SPECS.department.findIndex((spec) => spec.key === key);
      return { at: { row: grid.origin.row + grid.cells.length + index, column }, value };
    }),
  );
}

function codesFor(sheet: SheetSource, { codes }: DistributionPlan): readonly Change[] {
  return codes.filter((code) => code.sheet === sheet.name).map(({ at, code }) => ({ at, value: code }));
}

function withChanges(sheet: SheetSource, changes: readonly Change[]): SheetSource {
  const { origin, cells } = sheet.grid;
  const height = Math.max(cells.length, ...changes.map(({ at }) => at.row - origin.row + 1));
  const width = Math.max(cells[0]?.length ?? 0, ...changes.map(({ at }) => at.column - origin.column + 1));
  const grid = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column): CellValue => cells[row]?.[column] ?? null),
  );
  for (const { at, value } of changes) grid[at.row - origin.row]?.splice(at.column - origin.column, 1, value);
  return { ...sheet, grid: { origin, cells: grid } };
}
