import { toA1, type CellRef } from "../../../core/sheet/cell-ref";
import type { CellValue } from "../../../core/sheet/cell-value";
import { formulaElementOf } from "../read/formula-element";
import { scanCells, type ScannedCell, type ScannedRow } from "../read/scan-cells";
import { childOf, parseXml } from "../xml/xml-element";
import { XmlEdits } from "../xml/xml-edits";
import { cellXml, givenBackXml } from "./cell-xml";
import type { Lettering } from "./lettering";

interface CellEdit {
  readonly at: CellRef;
  readonly value: CellValue;
  /** The element of the formula that it gets back. */
  readonly formerFormula?: string | null;
}

export interface EditedCells {
  readonly xml: string;
  /** The elements of the formulas that were written over, by A1. */
  readonly formulas: ReadonlyMap<string, string>;
}

/** Formulas that other cells live on: the first of a shared one, an array's, a data table's. */
const SHARED_WITH_OTHERS = /(?:^|\s)ref\s*=/u;
const HEIGHT = /\sht\s*=\s*(?:"([^"]*)"|'([^']*)')/u;
const CHOSEN_HEIGHT = /\scustomHeight\s*=\s*["'](?:1|true)["']/u;

/**
 * A sheet part with some cells changed and everything else as it was, character by character, but for heights that
 * nobody chose. Of two changes to one cell the last wins. Returns null where a changed cell carries a formula that
 * other cells live on, or that cannot be told from the rest.
 */
export function editCells(xml: string, changes: readonly CellEdit[], lettering: Lettering): EditedCells | null {
  const wanted = new Map(changes.map((change) => [toA1(change.at), change]));
  const cells = new Map<string, ScannedCell>();
  const places = new Map<number, { row: ScannedRow; cells: ScannedCell[] }>();
  const rows: ScannedRow[] = [];
  let current: ScannedCell[] = [];
  scanCells(xml, {
    cell: (cell) => {
      current.push(cell);
      if (wanted.has(toA1(cell))) cells.set(toA1(cell), cell);
    },
    row: (row) => {
      places.set(row.row, { row, cells: current });
      rows.push(row);
      current = [];
    },
  });
  if ([...cells.values()].some(({ formula }) => formula !== null && SHARED_WITH_OTHERS.test(formula))) return null;
  const formulas = formulasOf(xml, cells);
  if (formulas === null) return null;
  const edits = new XmlEdits(xml);
  const additions = new Map<number, CellEdit[]>();
  for (const [reference, change] of sorted(wanted)) {
    const old = cells.get(reference);
    if (old !== undefined) replaceCell(xml, old, reference, change, edits);
    else additions.set(change.at.row, [...(additions.get(change.at.row) ?? []), change]);
  }
  for (const [row, added] of additions) {
    const place = places.get(row);
    if (place === undefined) continue;
    addToRow(place.row, place.cells, added, edits);
    additions.delete(row);
  }
  addRows(xml, rows, additions, edits);
  for (const [row, needed] of neededHeights(wanted, cells, lettering)) raiseHeight(places.get(row)?.row, needed, edits);
  return { xml: edits.applied(), formulas };
}

function formulasOf(xml: string, cells: ReadonlyMap<string, ScannedCell>): ReadonlyMap<string, string> | null {
  const formulas = new Map<string, string>();
  for (const [reference, cell] of cells) {
    if (cell.formula === null) continue;
    const formula = formulaElementOf(xml, cell);
    if (formula === null) return null;
    formulas.set(reference, formula.element);
  }
  return formulas;
}

/** What the changed texts of each row are likely to need, in points. */
function neededHeights(
  wanted: ReadonlyMap<string, CellEdit>,
  cells: ReadonlyMap<string, ScannedCell>,
  lettering: Lettering,
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const [reference, { at, value }] of wanted) {
    const style = cells.get(reference)?.style ?? "";
    if (typeof value !== "string") continue;
    heights.set(at.row, Math.max(heights.get(at.row) ?? 0, lettering.textHeight(value, at.column, style)));
  }
  return heights;
}

function sorted(wanted: ReadonlyMap<string, CellEdit>): readonly [string, CellEdit][] {
  return [...wanted].sort(([, a], [, b]) => a.at.row - b.at.row || a.at.column - b.at.column);
}

function replaceCell(
  xml: string,
  old: ScannedCell,
  reference: string,
  { value, formerFormula }: CellEdit,
  edits: XmlEdits,
): void {
  const place = { reference, style: old.style, prefix: prefixAt(xml, old.start) };
  const cell = typeof formerFormula === "string" ? givenBackXml(place, formerFormula, value) : cellXml(place, value);
  edits.replace(old.start, old.end, cell);
}

function addToRow(
  { tag, closeStart, end }: ScannedRow,
  cells: readonly ScannedCell[],
  added: readonly CellEdit[],
  edits: XmlEdits,
): void {
  const prefix = tag.name.slice(0, -tag.local.length);
  const texts = added.map(({ at, value }) => cellXml({ reference: toA1(at), style: "", prefix }, value));
  if (tag.kind === "empty") edits.replace(end - 2, end, `>${texts.join("")}</${tag.name}>`);
  else {
    for (const [index, { at }] of added.entries()) {
      const next = cells.find(({ column }) => column > at.column);
      edits.insert(next?.start ?? closeStart, texts[index] ?? "");
    }
  }
}

/** A height that nobody chose grows where a changed text is likely to need more; it never shrinks. */
function raiseHeight(row: ScannedRow | undefined, needed: number, edits: XmlEdits): void {
  const match = row === undefined ? null : HEIGHT.exec(row.tag.attributes);
  if (row === undefined || match === null || CHOSEN_HEIGHT.test(row.tag.attributes)) return;
  if (needed <= Number(match[1] ?? match[2])) return;
  const from = row.tag.start + 1 + row.tag.name.length + match.index;
  edits.replace(from, from + match[0].length, ` ht="${String(needed)}"`);
}

function addRows(
  xml: string,
  rows: readonly ScannedRow[],
  newRows: ReadonlyMap<number, readonly CellEdit[]>,
  edits: XmlEdits,
): void {
  const data = childOf(parseXml(xml) ?? undefined, "sheetData");
  if (data === undefined || newRows.size === 0) return;
  const prefix = data.name.slice(0, -data.local.length);
  const last: string[] = [];
  for (const [row, changes] of newRows) {
    const cells = changes.map(({ at, value }) => cellXml({ reference: toA1(at), style: "", prefix }, value));
    const text = `<${prefix}row r="${String(row + 1)}">${cells.join("")}</${prefix}row>`;
    const next = rows.find((known) => known.row > row);
    if (next === undefined) last.push(text);
    else edits.insert(next.tag.start, text);
  }
  if (last.length > 0) edits.append(data, last.join(""));
}

function prefixAt(xml: string, start: number): string {
  return /^<([^\s/>:]+:)?/u.exec(xml.slice(start, start + 40))?.[1] ?? "";
}
