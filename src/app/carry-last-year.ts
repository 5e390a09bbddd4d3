import { blankScoreCells } from "../core/carry/blank-score-cells";
import type { CarryPlan } from "../core/carry/carry-plan";
import { recogniseWorkbook } from "../core/recognition/recognise-workbook";
import { toA1 } from "../core/sheet/cell-ref";
import { canonicalWord } from "../core/statuses/canonical-word";
import { carriedNote } from "../core/templates/carried-note";
import { planCarried } from "../core/templates/plan-carried";
import type { Trouble } from "../ports/trouble";
import type { WorkbookContent, WorkbookReader } from "../ports/workbook-reader";
import type { WorkbookWriter } from "../ports/workbook-writer";
import { fillRows, tableFor, whyNoPlace, type FillOutcome, type RowToFill } from "./fill-rows";
import { insertMissing, type InsertOutcome } from "./insert-set";
import { previewCarry, type CarryPreview, type CarryWish, type PreviewOutcome } from "./preview-carry";

export interface Carried extends Omit<CarryPreview, "kind"> {
  readonly kind: "carried";
  /** The tabs that were inserted; the list of what was carried comes last. */
  readonly sheets: readonly string[];
  /** How many rows were written to the plan and the departments' tabs. */
  readonly rowsWritten: number;
}

export type CarryOutcome =
  | Carried
  | Exclude<PreviewOutcome, CarryPreview>
  | Extract<InsertOutcome, { readonly kind: "unknown-year" }>
  | Extract<FillOutcome, { readonly kind: "no-place" }>
  | Trouble;

/** Nothing was written: the workbook is no longer as it was when a preview was shown. This is what it would be now. */
interface Changed {
  readonly kind: "changed";
  readonly preview: CarryPreview;
}

export type ShownCarryOutcome = CarryOutcome | Changed;

/**
 * Inserts the standard sheets that a newly assessed year needs and a workbook lacks, adds what old tables hold for it, and
 * the sheet that says what became of every row. What stands in the workbook stays; old workbooks are only read.
 */
export async function carryLastYear(workbook: WorkbookReader & WorkbookWriter, wish: CarryWish): Promise<CarryOutcome> {
  const read = await workbook.read();
  if (read.kind === "trouble") return read;
  const preview = previewCarry(read.workbook, wish);
  return preview.kind === "preview" ? write(workbook, read.workbook, preview) : preview;
}

/** As `carryLastYear`, but writes what was shown or nothing. */
export async function carryAsShown(
  workbook: WorkbookReader & WorkbookWriter,
  wish: CarryWish,
  shown: CarryPreview,
): Promise<ShownCarryOutcome> {
  const read = await workbook.read();
  if (read.kind === "trouble") return read;
  const preview = previewCarry(read.workbook, wish);
  if (preview.kind !== "preview") return preview;
  return isSame(shown, preview) ? write(workbook, read.workbook, preview) : { kind: "changed", preview };
}

/** The preview of the workbook that is open, as it is now. */
export async function readPreview(reader: WorkbookReader, wish: CarryWish): Promise<PreviewOutcome | Trouble> {
  const read = await reader.read();
  return read.kind === "trouble" ? read : previewCarry(read.workbook, wish);
}

function isSame(shown: CarryPreview, now: CarryPreview): boolean {
  const written = ({ plan, set, newSheets }: CarryPreview) => JSON.stringify([plan, set, newSheets]);
  return written(shown) === written(now);
}

/** The set, its rows and the list, in this order: where one cannot be written the next is not tried. */
async function write(
  workbook: WorkbookReader & WorkbookWriter,
  into: WorkbookContent,
  preview: CarryPreview,
): Promise<CarryOutcome> {
  const { plan, set } = preview;
  const rows = rowsToFill(plan);
  const refused = whyNotFilled(into, rows);
  if (refused !== null) return refused;
  const inserted = await insertMissing(workbook, into.sheets, set);
  if (inserted.kind !== "inserted") return inserted;
  const scored = await fillScores(workbook, into, preview);
  if (scored !== null) return scored;
  const filled = rows.length === 0 ? null : await fillRows(workbook, rows);
  if (filled !== null && filled.kind !== "filled") return filled;
  const takenTitles = [...inserted.inserted, ...into.sheets.map(({ name }) => name)];
  const list = planCarried(plan, { digits: set.digits, takenTitles });
  const listed = await workbook.insert([list], "end");
  if (listed.kind === "trouble") return listed;
  return { ...preview, kind: "carried", sheets: [...inserted.inserted, list.title], rowsWritten: rows.length };
}

/** Puts the scores into a score sheet that is there and still blank; a new one has them from its plan. */
async function fillScores(
  workbook: WorkbookWriter,
  { sheets }: WorkbookContent,
  { plan: { scores }, framework }: CarryPreview,
): Promise<Trouble | null> {
  const { tables } = recogniseWorkbook(sheets.filter(({ marker }) => marker !== null));
  const cells = scores === null ? null : blankScoreCells(tables, framework);
  if (cells === null) return null;
  const changes = cells.map(({ sheet, at }, index) => {
    return { sheet, cell: toA1(at), expected: null, value: scores?.[index] ?? null };
  });
  const written = await workbook.setCells(changes);
  return written.kind === "trouble" ? written : null;
}

/** What keeps the sheets that are there from taking the rows, found before anything is written. */
function whyNotFilled(
  { sheets }: WorkbookContent,
  rows: readonly RowToFill[],
): Extract<CarryOutcome, { readonly kind: "no-place" | "trouble" }> | null {
  const { tables } = recogniseWorkbook(sheets.filter(({ marker }) => marker !== null));
  for (const row of rows) {
    const table = tableFor(tables, row);
    if (table === null) continue;
    if (sheets.some(({ id, isProtected }) => id === table.sheetId && isProtected)) {
      return { kind: "trouble", code: "sheet-protected", sheet: table.sheet };
    }
    const noPlace = whyNoPlace(table, row);
    if (noPlace !== null) return noPlace;
  }
  return null;
}

/** Each measure once in the plan and once on the tab of every owner, where nothing is done yet. */
function rowsToFill({ rows }: CarryPlan): readonly RowToFill[] {
  return rows.flatMap((row): readonly RowToFill[] => {
    const shared = Object.entries(row.cells).filter(([key]) => key !== "owners" && key !== "monitoring");
    const status = canonicalWord("not-started");
    const cells = { code: row.code, ...Object.fromEntries(shared), status, note: carriedNote(row) };
    return [
      { department: null, cells: { code: row.code, ...row.cells } },
      ...row.departments.map((department) => ({ department, cells })),
    ];
  });
}
