import { type CellContent, type CellValue, isCellError } from "../model/cell-content";
import { areaAt } from "../model/area";
import { localAddress } from "../model/address";
import { cellKey } from "../model/cell-key";
import type { Sheet } from "../model/sheet";
import type { Calculator, CellPlace, WorkbookModel } from "../model/workbook";
import { EngineType, type FormulaEngine, type OpenEngine } from "./formula-engine";
import { formulaForEngine } from "./formula-text";

/** The engine with the sheets it has been given, each with a sheet beside it that spells numbers out in full. */
interface Filled {
  readonly engine: FormulaEngine;
  readonly positions: ReadonlyMap<Sheet, number>;
  readonly structureRevision: number;
}

/**
 * Computes formula cells when they are asked for. The engine gets only the sheets that formulas stand on or speak of,
 * once, and then the cells that have changed since.
 */
export class FormulaCalculator implements Calculator {
  readonly #open: OpenEngine;
  #filled: Filled | undefined;
  #stale: CellPlace[] = [];
  #watched: WorkbookModel | undefined;
  readonly #results = new Map<Sheet, Map<number, CellValue>>();

  constructor(open: OpenEngine) {
    this.#open = open;
  }

  valueAt(workbook: WorkbookModel, sheet: Sheet, row: number, column: number): CellValue {
    const filled = this.#fresh(workbook);
    const results = this.#results.get(sheet) ?? new Map<number, CellValue>();
    this.#results.set(sheet, results);
    const key = cellKey(row, column);
    const value = results.get(key) ?? computed(filled, sheet, row, column);
    results.set(key, value);
    return value;
  }

  #fresh(workbook: WorkbookModel): Filled {
    this.#watch(workbook);
    const filled = this.#filled;
    const current = filled?.structureRevision === workbook.structureRevision;
    if (filled === undefined || !current || this.#reachesFurther(filled)) return this.#refill(workbook);
    if (this.#stale.length === 0) return filled;
    for (const place of this.#stale) feed(filled, workbook, place, place.sheet.content(place.row, place.column));
    this.#settle(filled);
    return filled;
  }

  #watch(workbook: WorkbookModel): void {
    if (this.#watched === workbook) return;
    this.#watched = workbook;
    this.#filled?.engine.free();
    this.#filled = undefined;
    workbook.onContentTouched((place) => {
      if (this.#filled !== undefined) this.#stale.push(place);
    });
  }

  /** A new formula may speak of a sheet the engine has not been given. */
  #reachesFurther({ positions }: Filled): boolean {
    return this.#stale.some(({ sheet, row, column }) => {
      const formula = sheet.content(row, column)?.formula;
      return formula !== undefined && (!positions.has(sheet) || formula.includes("!"));
    });
  }

  #refill(workbook: WorkbookModel): Filled {
    this.#filled?.engine.free();
    const engine = this.#open();
    engine.pauseEvaluation();
    const sheets = sheetsInFormulas(workbook);
    const positions = new Map(sheets.map((sheet, index) => [sheet, index * 2]));
    const filled = { engine, positions, structureRevision: workbook.structureRevision };
    nameSheets(engine, sheets);
    for (const sheet of sheets) {
      for (const [row, column, content] of sheet.contents()) feed(filled, workbook, { sheet, row, column }, content);
    }
    this.#filled = filled;
    this.#settle(filled);
    return filled;
  }

  #settle({ engine }: Filled): void {
    engine.evaluate();
    this.#stale = [];
    this.#results.clear();
  }
}

function nameSheets(engine: FormulaEngine, sheets: readonly Sheet[]): void {
  for (const [index, sheet] of sheets.entries()) {
    if (index > 0) engine.newSheet();
    engine.newSheet();
    engine.renameSheet(index * 2 + 1, `spelt ${String(index)}`);
    engine.renameSheet(index * 2, sheet.name);
  }
}

/** The sheets with formulas, and those whose name occurs in a formula or in a defined name. */
function sheetsInFormulas(workbook: WorkbookModel): readonly Sheet[] {
  const holders = new Set<Sheet>();
  const spoken = new Set(workbook.names.map((item) => item.formula));
  for (const sheet of workbook.sheets) {
    for (const item of sheet.names) spoken.add(item.formula);
    const formulas = sheet.formulas();
    if (formulas.length > 0) holders.add(sheet);
    for (const formula of formulas.filter((text) => text.includes("!"))) spoken.add(formula);
  }
  const text = [...spoken].join("\n").toLowerCase();
  return workbook.sheets.filter(
    (sheet) => holders.has(sheet) || text.includes(sheet.name.replaceAll("'", "''").toLowerCase()),
  );
}

function feed(
  { engine, positions }: Filled,
  workbook: WorkbookModel,
  place: CellPlace,
  content: CellContent | undefined,
): void {
  const { sheet, row, column } = place;
  const position = positions.get(sheet);
  if (position === undefined) return;
  engine.setUserInput(position, row + 1, column + 1, inputOf(workbook, sheet, content));
  const spelt =
    content?.formula === undefined
      ? ""
      : `='${sheet.name.replaceAll("'", "''")}'!${localAddress(areaAt(row, column))}&""`;
  if (spelt !== "") engine.setUserInput(position + 1, row + 1, column + 1, spelt);
}

function inputOf(workbook: WorkbookModel, sheet: Sheet, content: CellContent | undefined): string {
  if (content === undefined) return "";
  if (content.formula !== undefined) {
    return formulaForEngine(content.formula, (name) => workbook.findName(name, sheet)?.formula.replace(/^=/u, ""));
  }
  const { value } = content;
  if (isCellError(value)) return value.error;
  if (typeof value === "string") return `'${value}`;
  return String(value).toUpperCase();
}

function computed({ engine, positions }: Filled, sheet: Sheet, row: number, column: number): CellValue {
  const position = positions.get(sheet);
  if (position === undefined) return { error: "#REF!" };
  const type = engine.getCellType(position, row + 1, column + 1);
  const shown = engine.getFormattedCellValue(position + (type === EngineType.Number ? 1 : 0), row + 1, column + 1);
  if (type === EngineType.Number) return Number(shown);
  if (type === EngineType.Boolean) return shown.toUpperCase() === "TRUE";
  if (type === EngineType.Error) return { error: excelError(shown) };
  return shown;
}

/** IronCalc has errors of its own; Excel would say #NAME? to what it cannot read and #REF! to a circle. */
function excelError(shown: string): string {
  if (shown === "#ERROR!" || shown === "#N/IMPL!" || shown === "#N/IMPL") return "#NAME?";
  return shown === "#CIRC!" ? "#REF!" : shown;
}
