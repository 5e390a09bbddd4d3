import { openXlsx } from "../../src/adapters/xlsx/open-xlsx";
import { fromA1 } from "../../src/core/sheet/cell-ref";
import type { CellValue } from "../../src/core/sheet/cell-value";
import { valueAt, type Grid } from "../../src/core/sheet/grid";
import { FakeMachine, type Run } from "./fake-machine";

export const SCORES = "94.62,95.13,99.49,86.92,95.89,95.50,94.00,94.92,70.00,50.00";
export const NEW = [
  ...["new", "--agency", "ทดสอบ", "--type", "อบต.", "--district", "เมือง", "--province", "ตัวอย่าง"],
  ...["--assessed", "2568", "--departments", "สำนักปลัด,กองคลัง,กองช่าง"],
];

/** A machine with `a.xlsx`: three departments, the scores of the issue, no measures yet. */
export async function machineWithAgency(path = "a.xlsx"): Promise<FakeMachine> {
  const machine = new FakeMachine();
  const { code, complained } = await machine.run(...NEW, "--scores", SCORES, "--out", path);
  if (code !== 0) throw new Error(complained.join("\n"));
  return machine;
}

/** Types values into empty or filled cells of a file, by tab and A1. */
export async function typeInto(
  machine: FakeMachine,
  path: string,
  cells: Readonly<Record<string, Readonly<Record<string, CellValue>>>>,
): Promise<void> {
  const workbook = await openXlsx(machine.files.get(path) ?? new Uint8Array(), path);
  if ("kind" in workbook) throw new Error(workbook.code);
  const read = await workbook.read();
  if (read.kind === "trouble") throw new Error(read.code);
  const changes = Object.entries(cells).flatMap(([sheet, values]) => {
    const grid = read.workbook.sheets.find(({ name }) => name === sheet)?.grid;
    if (grid === undefined) throw new Error(`There is no tab ${sheet}.`);
    return Object.entries(values).map(([cell, value]) => ({ sheet, cell, expected: valueIn(grid, cell), value }));
  });
  const written = await workbook.setCells(changes);
  if (written.kind === "trouble") throw new Error(JSON.stringify(written));
  const bytes = await workbook.save();
  if (!(bytes instanceof Uint8Array)) throw new Error(bytes.code);
  machine.files.set(path, bytes);
}

function valueIn(grid: Grid, cell: string): CellValue {
  const at = fromA1(cell);
  if (at === null) throw new Error(`${cell} is no cell.`);
  return valueAt(grid, at);
}

/** What `--json` printed, as one value; `unknown` because the tests look at it as a stranger would. */
export function jsonOf({ said }: Pick<Run, "said">): unknown {
  return JSON.parse(said.join("\n"));
}
