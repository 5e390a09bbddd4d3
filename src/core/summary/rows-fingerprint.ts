import { isBlank, type CellValue } from "../sheet/cell-value";
import type { Table, TableRow } from "../sheet/table";
import { runningHash } from "../sheet/text-hash";
import { atOnce, eachInSteps, type Steps } from "../steps/steps";
import { foldText } from "../thai/fold-text";
import type { CompiledRow } from "./summary-model";

type Cells = CompiledRow["cells"];
type Row = Pick<CompiledRow, "department" | "cells">;

/** Digits that survive a host, as in the fingerprint of a sheet. */
const STABLE_DIGITS = 12;
const ROWS_A_STEP = 100;

/**
 * What the compiled rows of the workbook's own tabs say, as a short text: the same rows in another order give the same. It
 * stops after some rows.
 */
export function rowsFingerprintInSteps(rows: readonly CompiledRow[]): Steps<string> {
  return fingerprint(rows.filter(({ file }) => file === ""));
}

/** The same of the departmental tabs as they are now. */
export function fingerprintOfTabs(tables: readonly Table[]): string {
  return atOnce(tabsFingerprintInSteps(tables));
}

/** The same; it stops after some rows. */
export function* tabsFingerprintInSteps(tables: readonly Table[]): Steps<string> {
  const kept = KEPT.get(tables);
  if (kept !== undefined) return kept;
  const rows = tables
    .filter(({ layout }) => layout === "department")
    .flatMap((table) =>
      table.rows.filter(hasMeasure).map(({ cells }): Row => ({ department: table.department, cells })),
    );
  const now = yield* fingerprint(rows);
  KEPT.set(tables, now);
  return now;
}

/** A rule and what tells the state of the summary ask for the same tables. */
const KEPT = new WeakMap<readonly Table[], string>();

function hasMeasure({ cells }: TableRow): boolean {
  return !isBlank(cells["measure"]);
}

function* fingerprint(rows: readonly Row[]): Steps<string> {
  const lines: string[] = [];
  yield* eachInSteps(rows, ROWS_A_STEP, ({ department, cells }) => lines.push(lineOf(department, cells)));
  lines.sort();
  yield;
  const hash = runningHash();
  yield* eachInSteps(lines, ROWS_A_STEP, (line, index) => {
    if (index > 0) hash.add("\n");
    hash.add(line);
  });
  return `${String(lines.length)}-${hash.value()}`;
}

function lineOf(department: string, cells: Cells): string {
  const filled = Object.entries(cells).filter(([, value]) => !isBlank(value));
  const sorted = filled.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [key, stable(value)]);
  return JSON.stringify([foldText(department), sorted]);
}

function stable(value: CellValue): string {
  return typeof value === "number" ? value.toPrecision(STABLE_DIGITS) : String(value).replace(/\r\n?/gu, "\n");
}
