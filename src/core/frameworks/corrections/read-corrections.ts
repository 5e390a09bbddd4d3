import { toA1, type CellRef } from "../../sheet/cell-ref";
import { isBlank, textOf } from "../../sheet/cell-value";
import { valueAt, type Grid } from "../../sheet/grid";
import { foldText } from "../../thai/fold-text";
import type { CorrectionProblem } from "./correction-problem";
import { CORRECTION_HEADERS, CORRECTION_KINDS } from "./data/sheet-words";
import { rowFields, type RowCells, type RowField } from "./row-fields";
import { validateCorrections, type CorrectionsReading } from "./validate-corrections";

type Kind = keyof typeof CORRECTION_KINDS;
type Columns = Readonly<Record<keyof typeof CORRECTION_HEADERS, number | null>>;

const LISTS: readonly Kind[] = ["items", "weights", "bands", "templates"];

export interface SheetCorrections extends CorrectionsReading {
  /** The cell (A1) of a path, for problems that show only when the corrections are applied. */
  cellOf(path: string): string;
}

/**
 * Reads the sheet "กรอบการประเมิน": a header row with ประเภท, รหัสหรือชื่อ, ค่า and ทุกเครื่องมือไม่น้อยกว่า, and one
 * correction a row. The same checks as for JSON; every problem names its cell.
 */
export function readCorrections(grid: Grid): SheetCorrections {
  const header = findHeader(grid);
  if (header === null) return withoutHeader(grid.origin);
  const raw = new Map<string, unknown>();
  const cells = new Map<string, CellRef>();
  const unknown: CorrectionProblem[] = [];
  for (let row = header.row + 1; row < grid.origin.row + grid.cells.length; row += 1) {
    const kindAt = { row, column: header.columns.kind ?? 0 };
    const typed = textOf(valueAt(grid, kindAt));
    if (typed === "" && isEmptyRow(grid, row)) continue;
    const kind = kindOf(typed);
    if (kind === null) unknown.push(problemAt(kindAt, typed === "" ? "missing" : "unknown-kind", typed));
    else keep(kind, rowFields(kind, cellsOf(grid, row, header.columns)), kindAt, raw, cells, unknown);
  }
  const reading = validateCorrections(Object.fromEntries(raw));
  const cellOf = (path: string) => toA1(cellFor(path, cells, header));
  const problems = [...unknown, ...reading.problems.map((problem) => ({ ...problem, cell: cellOf(problem.path) }))];
  return { corrections: problems.length === 0 ? reading.corrections : null, problems, cellOf };
}

function withoutHeader(origin: CellRef): SheetCorrections {
  return { corrections: null, problems: [problemAt(origin, "no-header", "")], cellOf: () => toA1(origin) };
}

function keep(
  kind: Kind,
  fields: readonly RowField[],
  rowAt: CellRef,
  raw: Map<string, unknown>,
  cells: Map<string, CellRef>,
  problems: CorrectionProblem[],
): void {
  const filled = fields.filter(({ value }) => value !== undefined);
  if (!LISTS.includes(kind)) {
    const [field] = fields;
    if (field === undefined) return;
    if (raw.has(kind)) problems.push(problemAt(rowAt, "repeated", CORRECTION_KINDS[kind]));
    raw.set(kind, field.value ?? "");
    cells.set(kind, field.at);
    return;
  }
  const list = raw.get(kind);
  const entries: readonly unknown[] = Array.isArray(list) ? list : [];
  const path = `${kind}.${String(entries.length)}`;
  if (entries.length === 0) cells.set(kind, rowAt);
  cells.set(path, rowAt);
  for (const { key, at } of fields) cells.set(`${path}.${key}`, at);
  raw.set(kind, [...entries, Object.fromEntries(filled.map(({ key, value }) => [key, value]))]);
}

interface Header {
  readonly row: number;
  readonly columns: Columns;
}

function findHeader(grid: Grid): Header | null {
  for (const [index, values] of grid.cells.entries()) {
    const folded = values.map((value) => foldText(textOf(value)));
    const columnOf = (key: keyof Columns) => {
      const at = folded.indexOf(foldText(CORRECTION_HEADERS[key]));
      return at === -1 ? null : grid.origin.column + at;
    };
    const columns = {
      kind: columnOf("kind"),
      name: columnOf("name"),
      value: columnOf("value"),
      everyInstrument: columnOf("everyInstrument"),
    };
    if (columns.kind !== null && columns.name !== null && columns.value !== null) {
      return { row: grid.origin.row + index, columns };
    }
  }
  return null;
}

function kindOf(typed: string): Kind | null {
  const kinds: readonly Kind[] = ["fiscalYear", "basedOn", "source", "status", "itemCount", ...LISTS];
  return kinds.find((kind) => foldText(CORRECTION_KINDS[kind]) === foldText(typed)) ?? null;
}

function cellsOf(grid: Grid, row: number, { name, value, everyInstrument }: Columns): RowCells {
  const cell = (column: number | null) => ({
    at: { row, column: column ?? value ?? 0 },
    value: column === null ? null : valueAt(grid, { row, column }),
  });
  return { name: cell(name), value: cell(value), everyInstrument: cell(everyInstrument) };
}

function isEmptyRow(grid: Grid, row: number): boolean {
  return (grid.cells[row - grid.origin.row] ?? []).every(isBlank);
}

/** The cell of a path, else of what holds it, else the header: what is missing altogether has no cell of its own. */
function cellFor(path: string, cells: ReadonlyMap<string, CellRef>, { row, columns }: Header): CellRef {
  const parent = path.split(".").slice(0, -1).join(".");
  return cells.get(path) ?? cells.get(parent) ?? { row, column: columns.kind ?? 0 };
}

function problemAt(at: CellRef, code: CorrectionProblem["code"], value: string): CorrectionProblem {
  return { code, path: "", cell: toA1(at), value };
}
