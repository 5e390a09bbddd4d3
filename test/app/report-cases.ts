import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { openXlsx } from "../../src/adapters/xlsx/open-xlsx";
import { newXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { fillRows, type RowToFill } from "../../src/app/fill-rows";
import { insertSet } from "../../src/app/insert-set";
import type { DocumentKey } from "../../src/core/document/document-key";
import type { DocumentRow } from "../../src/core/document/document-row";
import { readDocument } from "../../src/core/document/read-document";
import type { PublishedLayoutId } from "../../src/core/recognition/published/published-key";
import { recogniseTables } from "../../src/core/recognition/published/recognise-tables";
import { canonicalWord } from "../../src/core/statuses/canonical-word";
import type { WorkbookFile } from "../../src/ports/workbook-file";
import { CASES_FOLDER } from "../core/reading/case-cells";

const DEPARTMENTS = ["สำนักปลัด", "กองคลัง", "กองช่าง", "กองการศึกษา"];

export interface SpreadCase {
  readonly workbook: WorkbookFile;
  /** The case's own rows of the layout. */
  readonly rows: readonly DocumentRow[];
}

/**
 * The rows of one table of a case carried into a standard workbook: into the plan, and to the tab of each owner. null
 * where the file is not there.
 */
export async function spreadCase(file: string, layout: PublishedLayoutId): Promise<SpreadCase | null> {
  const path = resolve(CASES_FOLDER, file);
  if (!existsSync(path)) return null;
  const rows = (await rowsOf(path)).filter((own) => own.layout === layout).flatMap((own) => own.rows);
  const workbook = newXlsx();
  const inserted = await insertSet(workbook, {
    agency: { name: "ตัวอย่าง", type: "อบต.", district: "เมือง", province: "ตัวอย่าง", website: "" },
    assessedYear: 2568,
    round: 6,
    digits: "thai",
    departments: DEPARTMENTS,
    scores: Array.from({ length: 10 }, () => null),
  });
  if (inserted.kind !== "inserted") throw new Error(inserted.kind);
  const filled = await fillRows(workbook, [...rows.map(planned), ...rows.flatMap(reported)]);
  if (filled.kind !== "filled") throw new Error(JSON.stringify(filled));
  return { workbook, rows };
}

async function rowsOf(path: string) {
  const opened = await openXlsx(new Uint8Array(readFileSync(path)), path);
  if ("kind" in opened) throw new Error(opened.code);
  const read = await opened.read();
  if (read.kind === "trouble") throw new Error(read.code);
  const { sheets } = read.workbook;
  return readDocument(
    recogniseTables(sheets),
    sheets.map(({ id }) => id),
  ).tables;
}

/** The measure of a row; of a layout without one, its steps. */
function measureIn(row: DocumentRow): string {
  return textIn(row, "measure") || textIn(row, "steps");
}

export function textIn({ values }: DocumentRow, key: DocumentKey): string {
  return values[key]?.text ?? "";
}

function planned(row: DocumentRow): RowToFill {
  const { issue, steps, period, owners, monitoring } = cellsOf(row);
  return { department: null, cells: { issue, measure: measureIn(row), steps, start: period, owners, monitoring } };
}

function reported(row: DocumentRow): readonly RowToFill[] {
  const named = DEPARTMENTS.filter((name) => row.owners?.owners.includes(name) ?? false);
  const { issue, steps, period, result, outcome, recommendation } = cellsOf(row);
  const status = row.status === null ? "" : canonicalWord(row.status.status);
  const cells = { issue, measure: measureIn(row), steps, start: period, status, result, outcome, recommendation };
  return (named.length === 0 ? DEPARTMENTS.slice(0, 1) : named).map((department) => ({ department, cells }));
}

function cellsOf(row: DocumentRow) {
  const text = (key: DocumentKey) => textIn(row, key);
  return {
    issue: text("issue"),
    steps: row.values.measure === undefined ? "" : text("steps"),
    period: text("period"),
    owners: text("owners"),
    monitoring: text("monitoring"),
    result: text("result"),
    outcome: text("outcome"),
    recommendation: text("recommendation"),
  };
}
