import { planYearOf } from "../../../src/core/agency/plan-year";
import { FRAMEWORKS } from "../../../src/core/frameworks";
import type { SheetSource } from "../../../src/core/recognition/sheet-source";
import { recogniseWorkbook } from "../../../src/core/recognition/recognise-workbook";
import type { CellValue } from "../../../src/core/sheet/cell-value";
import type { DigitStyle } from "../../../src/core/sheet/sheet-plan";
import type { Table } from "../../../src/core/sheet/table";
import { planSet } from "../../../src/core/templates/plan-set";
import { issueLabels } from "../../../src/core/templates/issue-labels";
import { toExcelSerial } from "../../../src/core/thai/excel-serial";
import { fiscalYearRange } from "../../../src/core/thai/fiscal-year";
import { roundRange, type Round } from "../../../src/core/thai/round";
import { paintedSheet } from "../painted-grid";
import { CLEAN_MEASURES } from "./clean-measures";

/** What tells one clean workbook from another. */
export interface CleanShape {
  /** BE. */
  readonly assessedYear: number;
  readonly departments: readonly string[];
  readonly round: Round;
  readonly digits: DigitStyle;
  /** Ten scores of 0-100. */
  readonly scores: readonly number[];
  /** Which department's rows are still going on; the others are done. */
  readonly ongoing?: string;
  /** Titles that tabs were given by hand, by the title they had. */
  readonly renamed?: Readonly<Record<string, string>>;
}

type Cells = Readonly<Record<string, CellValue>>;

/** The standard sheets of a year, filled as careful people fill them: nothing in it is wrong. */
export function cleanWorkbook(shape: CleanShape): readonly SheetSource[] {
  const framework = FRAMEWORKS.find(({ fiscalYear }) => fiscalYear === shape.assessedYear);
  if (framework === undefined) throw new Error("The year has a framework");
  const agency = {
    name: "ทุ่งตัวอย่าง",
    type: "อบต.",
    district: "เมืองตัวอย่าง",
    province: "จังหวัดตัวอย่าง",
    website: "https://www.example.go.th",
  } as const;
  const plans = planSet({ ...shape, agency, framework, takenTitles: [], present: [] });
  const empty = plans.map(paintedSheet);
  const { tables } = recogniseWorkbook(empty);
  const rows = measureRows(shape);
  const filled = empty.map((sheet) => {
    const table = tables.find(({ sheetId }) => sheetId === sheet.id);
    if (table === undefined || table.layout === "scores") return sheet;
    return withRows(sheet, table, table.layout === "measures" ? rows.map(planned) : reported(rows, table, shape));
  });
  return filled.map((sheet) => ({ ...sheet, name: shape.renamed?.[sheet.name] ?? sheet.name }));
}

interface MeasureRow {
  readonly code: string;
  readonly issue: string;
  readonly text: (typeof CLEAN_MEASURES)[number];
  readonly owner: string;
  readonly start: number;
  readonly end: number;
}

/** One measure for each issue that the year's list offers, its owners in turn. */
function measureRows({ assessedYear, departments }: CleanShape): readonly MeasureRow[] {
  const framework = FRAMEWORKS.find(({ fiscalYear }) => fiscalYear === assessedYear);
  const { start, end } = fiscalYearRange(planYearOf(assessedYear));
  const issues = framework === undefined ? [] : issueLabels(framework).slice(0, CLEAN_MEASURES.length + 8);
  return issues.map((issue, index): MeasureRow => {
    const text = CLEAN_MEASURES[index % CLEAN_MEASURES.length];
    if (text === undefined) throw new Error("There are measures");
    const suffix = index < CLEAN_MEASURES.length ? "" : ` ระยะที่สองของเรื่องที่ ${String(index)}`;
    const own = { ...text, measure: text.measure + suffix, result: text.result + suffix, steps: text.steps + suffix };
    const owner = departments[index % departments.length] ?? "";
    return {
      code: `ม.${String(index + 1)}`,
      issue,
      text: own as (typeof CLEAN_MEASURES)[number],
      owner,
      start: toExcelSerial(start) ?? 0,
      end: toExcelSerial(end) ?? 0,
    };
  });
}

function planned({ code, issue, text, owner, start, end }: MeasureRow): Cells {
  const { measure, steps } = text;
  return { code, issue, measure, steps, start, end, owners: owner, monitoring: "รายงานผู้บริหารทุกไตรมาส" };
}

function reported(rows: readonly MeasureRow[], { department }: Table, shape: CleanShape): readonly Cells[] {
  const { end } = roundRange(planYearOf(shape.assessedYear), shape.round);
  return rows
    .filter(({ owner }) => owner === department)
    .map(({ code, issue, text, start, end: last }, index): Cells => {
      const { measure, steps, result, outcome } = text;
      const shared = { code, issue, measure, steps, start, end: last };
      if (shape.ongoing === department) return { ...shared, status: "อยู่ระหว่างดำเนินการ" };
      const evidence = `https://www.example.go.th/ita/${code.slice(2)}-${String(index + 1)}`;
      const doneOn = (toExcelSerial(end) ?? 0) - 20 - index;
      return { ...shared, status: "ดำเนินการเรียบร้อยแล้ว", doneOn, result, outcome, evidence };
    });
}

/** A sheet with rows written below its header, by the columns of its table. */
export function withRows(sheet: SheetSource, table: Table, rows: readonly Cells[]): SheetSource {
  const { origin, cells } = sheet.grid;
  const below = table.headerRow + 1 - origin.row;
  const width = Math.max(...cells.map((row) => row.length), ...table.columns.map(({ at }) => at.column + 1));
  const grid = Array.from({ length: Math.max(cells.length, below + rows.length) }, (_, r) =>
    Array.from({ length: width }, (__, c) => cells[r]?.[c] ?? null),
  );
  for (const [index, row] of rows.entries()) {
    for (const { key, at } of table.columns)
      grid[below + index]?.splice(at.column - origin.column, 1, row[key] ?? null);
  }
  return { ...sheet, grid: { origin, cells: grid } };
}
