import type { CellValue } from "../../src/core/sheet/cell-value";
import type { Grid } from "../../src/core/sheet/grid";
import type { SheetPlan } from "../../src/core/sheet/sheet-plan";
import type { Trouble } from "../../src/ports/trouble";
import type {
  ReadOutcome,
  ReferencesOutcome,
  SheetContent,
  SurveyOutcome,
  WorkbookReader,
} from "../../src/ports/workbook-reader";
import type { RemoveOutcome, SheetRemoval, WorkbookWriter, WriteOutcome } from "../../src/ports/workbook-writer";

/** A workbook in memory: sheets hold the cells of their plans, formulas their computed values. */
export class FakeWorkbook implements WorkbookReader, WorkbookWriter {
  /** How many calls wrote something. */
  writes = 0;
  private sheets: readonly SheetContent[];
  private lastId = 0;

  private readonly trouble: Trouble | null;

  /** With trouble, every call answers it. */
  constructor(trouble: Trouble | null = null, sheets: readonly SheetContent[] = []) {
    this.trouble = trouble;
    this.sheets = sheets;
  }

  titles(): readonly string[] {
    return this.sheets.map(({ name }) => name);
  }

  /** The filled cells of the first column. */
  textsOf(title: string): readonly CellValue[] {
    const rows = this.sheets.find(({ name }) => name === title)?.grid.cells ?? [];
    return rows.flatMap(([first = null]) => (first === null ? [] : [first]));
  }

  read(): Promise<ReadOutcome> {
    return Promise.resolve(this.trouble ?? { kind: "read", workbook: { sheets: this.sheets, names: [] } });
  }

  survey(): Promise<SurveyOutcome> {
    return Promise.resolve(this.trouble ?? { kind: "surveyed", sheets: this.sheets });
  }

  referencesTo(): Promise<ReferencesOutcome> {
    return Promise.resolve(this.trouble ?? { kind: "references", references: [] });
  }

  insert(plans: readonly SheetPlan[], place: "start" | "end"): Promise<WriteOutcome> {
    if (this.trouble !== null) return Promise.resolve(this.trouble);
    this.writes += 1;
    const added = plans.map((plan) => this.sheetOf(plan));
    this.sheets = place === "start" ? [...added, ...this.sheets] : [...this.sheets, ...added];
    return Promise.resolve({ kind: "written", sheets: added });
  }

  replace(plan: SheetPlan, oldSheetId: string): Promise<WriteOutcome> {
    if (this.trouble !== null) return Promise.resolve(this.trouble);
    this.writes += 1;
    const replacement = this.sheetOf(plan);
    this.sheets = this.sheets.map((sheet) => (sheet.id === oldSheetId ? replacement : sheet));
    return Promise.resolve({ kind: "written", sheets: [replacement] });
  }

  setCells(): Promise<WriteOutcome> {
    return Promise.reject(new Error("The fake workbook changes no single cells"));
  }

  remove(removals: readonly SheetRemoval[]): Promise<RemoveOutcome> {
    if (this.trouble !== null) return Promise.resolve(this.trouble);
    const gone = this.sheets.filter(({ id }) => removals.some((removal) => removal.id === id));
    this.sheets = this.sheets.filter((sheet) => !gone.includes(sheet));
    return Promise.resolve({ kind: "removed", sheets: gone });
  }

  private sheetOf(plan: SheetPlan): SheetContent {
    this.lastId += 1;
    return {
      id: `written ${String(this.lastId)}`,
      name: plan.title,
      visibility: "visible",
      isProtected: false,
      hiddenRows: [],
      marker: plan.marker,
      grid: gridOf(plan),
      unread: null,
    };
  }
}

function gridOf({ blocks }: SheetPlan): Grid {
  const height = Math.max(0, ...blocks.map(({ at, cells }) => at.row + cells.length));
  const width = Math.max(0, ...blocks.flatMap(({ at, cells }) => cells.map((row) => at.column + row.length)));
  const rows = Array.from({ length: height }, () => Array.from({ length: width }, (): CellValue => null));
  for (const { at, cells } of blocks) {
    for (const [down, row] of cells.entries()) {
      for (const [along, cell] of row.entries()) {
        const target = rows[at.row + down];
        if (target !== undefined) target[at.column + along] = isFormula(cell) ? cell.value : cell;
      }
    }
  }
  return { origin: { row: 0, column: 0 }, cells: rows };
}

function isFormula<Cell>(cell: Cell): cell is Extract<Cell, { readonly formula: string }> {
  return typeof cell === "object" && cell !== null;
}
