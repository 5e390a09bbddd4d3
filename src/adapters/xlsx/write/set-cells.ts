import { fromA1, toA1, type CellRef } from "../../../core/sheet/cell-ref";
import type { CellValue } from "../../../core/sheet/cell-value";
import { valueAt } from "../../../core/sheet/grid";
import { rangeFromA1 } from "../../../core/sheet/range-ref";
import type { Trouble } from "../../../ports/trouble";
import type { CellChange, FormerFormula, WrittenSheet } from "../../../ports/workbook-writer";
import type { PackageParts } from "../package/package-parts";
import { relatedPart, relationshipsOf } from "../package/relationships";
import type { SheetEntry, WorkbookPart } from "../package/workbook-part";
import type { ReadSheet } from "../read/read-sheet";
import { sheetReaderOf } from "../read/read-workbook";
import { parseXml } from "../xml/xml-element";
import { XmlEdits } from "../xml/xml-edits";
import { editCells } from "./edit-cells";
import type { Written } from "./insert-sheets";
import { letteringOf } from "./lettering";
import { askToRecalculate, withoutCalculationChain } from "./recalculation";
import { folded } from "./refusals";

interface SheetChanges {
  readonly entry: SheetEntry;
  readonly changes: readonly (CellChange & { readonly at: CellRef })[];
}

/** Changes single cells, each keeping its format. All or none: every cell is looked at before the first is written. */
export function setCells(
  before: PackageParts,
  workbook: WorkbookPart,
  changes: readonly CellChange[],
): Written | Trouble {
  const sheets = changesBySheet(workbook, changes);
  if ("kind" in sheets) return sheets;
  const changed = changedParts(before, workbook, sheets);
  if ("kind" in changed) return changed;
  const { formulas } = changed;
  const parts = sheets.length === 0 ? before : recalculating(changed.parts, workbook);
  const readAfter = sheetReaderOf(parts, workbook);
  for (const sheet of sheets) {
    const trouble = writtenTrouble(readAfter(sheet.entry), sheet);
    if (trouble !== null) return trouble;
  }
  const written = sheets.map(({ entry }): WrittenSheet => ({ id: entry.id, name: entry.name }));
  return { kind: "written", parts, sheets: written, ...(formulas.length > 0 && { formulas }) };
}

function changedParts(
  before: PackageParts,
  workbook: WorkbookPart,
  sheets: readonly SheetChanges[],
): { readonly parts: PackageParts; readonly formulas: readonly FormerFormula[] } | Trouble {
  let parts = before;
  const formulas: FormerFormula[] = [];
  const readBefore = sheetReaderOf(before, workbook);
  const styles = before.text(relatedPart(before, workbook.part, "styles") ?? "") ?? "";
  for (const sheet of sheets) {
    const trouble = changeTrouble(before, readBefore(sheet.entry), sheet);
    if (trouble !== null) return trouble;
    const xml = before.text(sheet.entry.part) ?? "";
    const edited = editCells(xml, sheet.changes, letteringOf(xml, styles));
    if (edited === null) return { kind: "trouble", code: "would-lose", path: sheet.entry.name, parts: ["formulas"] };
    parts = parts.with(sheet.entry.part, edited.xml);
    for (const change of sheet.changes) {
      const formula = edited.formulas.get(toA1(change.at));
      if (formula !== undefined) formulas.push({ sheet: change.sheet, cell: change.cell, formula });
    }
  }
  return { parts, formulas };
}

function recalculating(parts: PackageParts, workbook: WorkbookPart): PackageParts {
  const edits = new XmlEdits(workbook.xml);
  askToRecalculate(workbook, edits);
  return withoutCalculationChain(parts, workbook).with(workbook.part, edits.applied());
}

function changesBySheet(workbook: WorkbookPart, changes: readonly CellChange[]): readonly SheetChanges[] | Trouble {
  const found = new Map<string, { entry: SheetEntry; changes: (CellChange & { at: CellRef })[] }>();
  for (const change of changes) {
    const entry = workbook.sheets.find(
      ({ name, kind }) => kind === "worksheet" && folded(name) === folded(change.sheet),
    );
    if (entry === undefined) return { kind: "trouble", code: "sheet-gone", sheet: change.sheet };
    const at = fromA1(change.cell);
    if (at === null) throw new RangeError(`${change.cell} is no cell.`);
    const sheet = found.get(entry.id) ?? { entry, changes: [] };
    sheet.changes.push({ ...change, at });
    found.set(entry.id, sheet);
  }
  return [...found.values()];
}

function changeTrouble(parts: PackageParts, sheet: ReadSheet | null, { entry, changes }: SheetChanges): Trouble | null {
  if (sheet === null) return { kind: "trouble", code: "sheet-gone", sheet: entry.name };
  if (sheet.isProtected) return { kind: "trouble", code: "sheet-protected", sheet: entry.name };
  const headers = tableHeaders(parts, entry);
  const formulas = new Set(sheet.formulas.map(toA1));
  for (const { at, expected, formerFormula } of changes) {
    const cell = toA1(at);
    const isOver = formerFormula !== undefined && formulas.has(cell);
    if (isOver || !isSame(valueAt(sheet.grid, at), expected))
      return { kind: "trouble", code: "cell-changed", sheet: entry.name, cell };
    if (isSame(null, expected) && formulas.has(cell))
      return { kind: "trouble", code: "formula-in-cell", sheet: entry.name, cell };
    if (headers.some((isHeader) => isHeader(at))) {
      return { kind: "trouble", code: "would-lose", path: entry.name, parts: ["tables"] };
    }
  }
  return null;
}

/** A table keeps its own copy of its header's texts; Excel calls a file damaged where the two differ. */
function tableHeaders(parts: PackageParts, { part }: SheetEntry): readonly ((at: CellRef) => boolean)[] {
  return relationshipsOf(parts, part).flatMap(({ kind, part: table }) => {
    const root = kind === "table" && table !== null ? parseXml(parts.text(table) ?? "") : null;
    const range = rangeFromA1(root?.attributes.get("ref") ?? "");
    const rows = Number(root?.attributes.get("headerRowCount") ?? "1");
    if (range === null) return [];
    const lastColumn = range.column + range.columns;
    return [
      ({ row, column }: CellRef) =>
        row >= range.row && row < range.row + rows && column >= range.column && column < lastColumn,
    ];
  });
}

function writtenTrouble(sheet: ReadSheet | null, { entry, changes }: SheetChanges): Trouble | null {
  const last = [...new Map(changes.map((change) => [toA1(change.at), change])).values()];
  const wrong = last.find(({ at, value }) => sheet === null || !isSame(valueAt(sheet.grid, at), value));
  return wrong === undefined
    ? null
    : { kind: "trouble", code: "verify-failed", sheet: entry.name, cell: toA1(wrong.at) };
}

function isSame(actual: CellValue, wanted: CellValue): boolean {
  return actual === (wanted === "" ? null : wanted);
}
