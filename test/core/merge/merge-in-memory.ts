import type { ConflictChoices } from "../../../src/core/merge/conflict-choice";
import { findMerge } from "../../../src/core/merge/find-merge";
import type { MergeFindings } from "../../../src/core/merge/merge-findings";
import { mergeWrites, type MergeWrites } from "../../../src/core/merge/merge-writes";
import { recogniseWorkbook } from "../../../src/core/recognition/recognise-workbook";
import type { SheetSource } from "../../../src/core/recognition/sheet-source";
import type { CellRef } from "../../../src/core/sheet/cell-ref";
import type { CellValue } from "../../../src/core/sheet/cell-value";
import { planDepartment } from "../../../src/core/templates/plan-department";
import { TABLE_SPECS } from "../../../src/core/templates/table-specs";
import { paintedSheet } from "../../support/painted-grid";

export type Sheets = readonly SheetSource[];

/** The files are called 1.xlsx, 2.xlsx and so on; the base's plan is for FY2569. */
export function findingsOf(
  base: Sheets,
  files: readonly Sheets[],
  newDepartments: readonly string[] = [],
  planYear: number | null = 2569,
): MergeFindings {
  const source = (sheets: Sheets) => ({ sheets, workbook: recogniseWorkbook(sheets) });
  const returned = files.map((sheets, index) => ({ file: `${String(index + 1)}.xlsx`, ...source(sheets) }));
  return findMerge(source(base), returned, { planYear, newDepartments });
}

export interface Merged {
  readonly found: MergeFindings;
  readonly writes: MergeWrites;
  readonly after: Sheets;
}

/** The base after a merge, as a host writes it: rows below all others of their tab. Tabs have the standard columns. */
export function merged(base: Sheets, files: readonly Sheets[], choices: ConflictChoices = { all: "skip" }): Merged {
  const found = findingsOf(base, files);
  const writes = mergeWrites(found, choices);
  const tabs = writes.newTabs.map((tab) =>
    paintedSheet(planDepartment({ ...tab, agencyName: "", planYear: 2569, digits: "arabic" })),
  );
  return { found, writes, after: [...base, ...tabs].map((sheet) => withChanges(sheet, changesOf(sheet, writes))) };
}

interface Change {
  readonly at: CellRef;
  readonly value: CellValue;
}

function changesOf({ name, grid }: SheetSource, { rows, cells }: MergeWrites): readonly Change[] {
  const added = rows.filter(({ sheet }) => sheet === name);
  const columnOf = (key: string) => TABLE_SPECS.department.findIndex((spec) => spec.key === key);
  return [
    ...cells.filter(({ sheet }) => sheet === name),
    ...added.flatMap((row, index) =>
      Object.entries(row.cells).map(([key, value]) => {
        return { at: { row: grid.origin.row + grid.cells.length + index, column: columnOf(key) }, value };
      }),
    ),
  ];
}

function withChanges(sheet: SheetSource, changes: readonly Change[]): SheetSource {
  if (changes.length === 0) return sheet;
  const { origin, cells } = sheet.grid;
  const height = changes.reduce(
    (most, { at }) => (at.row - origin.row + 1 > most ? at.row - origin.row + 1 : most),
    cells.length,
  );
  const width = TABLE_SPECS.department.length;
  const grid = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column): CellValue => cells[row]?.[column] ?? null),
  );
  for (const { at, value } of changes) grid[at.row - origin.row]?.splice(at.column - origin.column, 1, value);
  return { ...sheet, grid: { origin, cells: grid } };
}
