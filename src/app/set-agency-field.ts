import type { AgencyReading } from "../core/recognition/agency-reading";
import { recogniseWorkbook } from "../core/recognition/recognise-workbook";
import { toA1, type CellRef } from "../core/sheet/cell-ref";
import { valueAt, type Grid } from "../core/sheet/grid";
import { AGENCY_FIELDS } from "../core/templates/data/agency-fields";
import type { Trouble } from "../ports/trouble";
import type { WorkbookReader } from "../ports/workbook-reader";
import type { CellChange, WorkbookWriter } from "../ports/workbook-writer";

export type AgencyFieldOutcome =
  | { readonly kind: "kept" }
  /** The workbook has no agency sheet. */
  | { readonly kind: "no-place" }
  /** The agency sheet has no row for it, and something stands below its fields; `cell` is where the row would be. */
  | { readonly kind: "no-room"; readonly sheet: string; readonly cell: string }
  | Trouble;

type Field = (typeof AGENCY_FIELDS)[number];

/** Writes one field of the agency sheet; where an older sheet has no row for it, below its fields if nothing stands there. */
export async function setAgencyField(
  workbook: WorkbookReader & WorkbookWriter,
  key: Field["key"],
  value: string,
): Promise<AgencyFieldOutcome> {
  const read = await workbook.read();
  if (read.kind === "trouble") return read;
  const { agency } = recogniseWorkbook(read.workbook.sheets);
  const sheet = read.workbook.sheets.find(({ name }) => name === agency?.sheet);
  if (agency === null || sheet === undefined) return { kind: "no-place" };
  const at = agency.cells[key];
  const changes = at === undefined ? newRow(agency, sheet.grid, key, value) : [changeOf(agency, sheet.grid, at, value)];
  if ("kind" in changes) return changes;
  const written = await workbook.setCells(changes);
  return written.kind === "trouble" ? written : { kind: "kept" };
}

function newRow(
  agency: AgencyReading,
  grid: Grid,
  key: Field["key"],
  value: string,
): readonly CellChange[] | AgencyFieldOutcome {
  const [last] = Object.values(agency.cells).sort((a, b) => b.row - a.row);
  const label = AGENCY_FIELDS.find((field) => field.key === key)?.label;
  if (last === undefined || label === undefined) return { kind: "no-place" };
  const at = { row: last.row + 1, column: last.column };
  const beside = { row: at.row, column: at.column - 1 };
  const taken = [beside, at].find((cell) => !isEmpty(grid, cell));
  if (taken !== undefined) return { kind: "no-room", sheet: agency.sheet, cell: toA1(taken) };
  return [changeOf(agency, grid, beside, label), changeOf(agency, grid, at, value)];
}

function isEmpty(grid: Grid, at: CellRef): boolean {
  const value = valueAt(grid, at);
  return value === null || value === "";
}

/** A formula of a person's is more than what it shows: it is not written over. */
function changeOf({ sheet }: AgencyReading, grid: Grid, at: CellRef, value: string): CellChange {
  return { sheet, cell: toA1(at), expected: valueAt(grid, at), value, formerFormula: null };
}
