import { MARKER_NAME, readMarkerFormula, type SheetMarker } from "../../../core/sheet/sheet-marker";
import { EMPTY_GRID } from "../../../core/sheet/grid";
import type { SheetContent, SheetHeading, WorkbookContent } from "../../../ports/workbook-reader";
import { OPEN_LIMITS } from "../open-limits";
import type { PackageParts } from "../package/package-parts";
import { relatedPart } from "../package/relationships";
import { workbookPartOf, type SheetEntry, type WorkbookPart } from "../package/workbook-part";
import { dateShiftIn } from "./date-shift";
import { namesInUse } from "./names-in-use";
import { readSheet, type ReadSheet, type SheetReading } from "./read-sheet";
import { sharedStringsIn } from "./shared-strings";

const NOT_CELLS: ReadSheet = { grid: EMPTY_GRID, isProtected: false, hiddenRows: [], formulas: [], unread: null };

/** Reads the whole workbook of a package. Returns null where a part it needs is missing or damaged. */
export function readWorkbook(parts: PackageParts): WorkbookContent | null {
  const workbook = workbookPartOf(parts);
  const reading = workbook === null ? null : readingOf(parts, workbook);
  if (workbook === null || reading === null) return null;
  const sheets: SheetContent[] = [];
  let budget: number = OPEN_LIMITS.workbookCells;
  for (const [index, entry] of workbook.sheets.entries()) {
    const sheet = readEntry(parts, entry, { ...reading, limit: Math.min(OPEN_LIMITS.gridCells, budget) });
    if (sheet === null) return null;
    const { id, name, visibility } = entry;
    budget -= sheet.grid.cells.length * (sheet.grid.cells[0]?.length ?? 0);
    sheets.push({ id, name, visibility, marker: markerOf(workbook, index), ...sheet });
  }
  return { sheets, names: namesInUse(parts, workbook) };
}

/** The sheets of a package without their cells. Returns null where the workbook part is missing or damaged. */
export function headingsIn(parts: PackageParts): readonly SheetHeading[] | null {
  const workbook = workbookPartOf(parts);
  if (workbook === null) return null;
  return workbook.sheets.map(({ id, name, visibility }, index) => {
    return { id, name, visibility, marker: markerOf(workbook, index) };
  });
}

/** Gives a reader of single sheets of a package. The reader returns null where a part is missing or damaged. */
export function sheetReaderOf(parts: PackageParts, workbook: WorkbookPart): (entry: SheetEntry) => ReadSheet | null {
  const reading = readingOf(parts, workbook);
  return (entry) => (reading === null ? null : readEntry(parts, entry, { ...reading, limit: OPEN_LIMITS.gridCells }));
}

function readingOf(parts: PackageParts, workbook: WorkbookPart): Omit<SheetReading, "limit"> | null {
  const part = relatedPart(parts, workbook.part, "sharedStrings");
  const xml = part === undefined || !parts.has(part) ? "<sst/>" : parts.text(part);
  const sharedStrings = xml === null ? null : sharedStringsIn(xml);
  return sharedStrings === null ? null : { sharedStrings, serialShift: dateShiftIn(parts, workbook) };
}

function readEntry(parts: PackageParts, entry: SheetEntry, reading: SheetReading): ReadSheet | null {
  if (entry.kind !== "worksheet") return NOT_CELLS;
  const xml = parts.text(entry.part);
  return xml === null ? null : readSheet(xml, reading);
}

function markerOf({ names }: WorkbookPart, sheet: number): SheetMarker | null {
  const own = names.find((name) => name.sheet === sheet && name.name.toUpperCase() === MARKER_NAME);
  return own === undefined ? null : readMarkerFormula(own.formula);
}
