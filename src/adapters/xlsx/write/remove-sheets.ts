import { fingerprintOfGrid } from "../../../core/summary/summary-fingerprint";
import type { Trouble } from "../../../ports/trouble";
import type { SheetRemoval } from "../../../ports/workbook-writer";
import type { PackageParts } from "../package/package-parts";
import { removeRelationship } from "../package/relationships";
import type { SheetEntry, WorkbookPart } from "../package/workbook-part";
import { sheetReaderOf } from "../read/read-workbook";
import { childOf, childrenOf } from "../xml/xml-element";
import { XmlEdits } from "../xml/xml-edits";
import type { Written } from "./insert-sheets";
import { askToRecalculate, withoutCalculationChain } from "./recalculation";
import { structureTrouble } from "./refusals";
import { withoutSheetPart } from "./replace-sheet";
import { refersTo } from "./sheet-reference";
import { thingsOfAPerson } from "./things-of-a-person";

/** Takes out tabs that still hold what is expected, with their parts and the names that lead to them. */
export function removeSheets(
  before: PackageParts,
  workbook: WorkbookPart,
  removals: readonly SheetRemoval[],
): Written | Trouble {
  const gone: SheetEntry[] = [];
  for (const removal of removals) {
    const entry = workbook.sheets.find(({ id }) => id === removal.id);
    if (entry === undefined) return { kind: "trouble", code: "sheet-gone", sheet: "" };
    gone.push(entry);
  }
  const trouble = removeTrouble(before, workbook, gone, removals);
  if (trouble !== null) return trouble;
  if (gone.length === 0) return { kind: "written", parts: before, sheets: [] };
  let parts = before;
  for (const { part, relationship } of gone) {
    parts = removeRelationship(withoutSheetPart(parts, part), workbook.part, relationship);
  }
  const after = withoutCalculationChain(parts, workbook).with(workbook.part, withoutTabs(workbook, gone));
  return { kind: "written", parts: after, sheets: gone.map(({ id, name }) => ({ id, name })) };
}

function removeTrouble(
  parts: PackageParts,
  workbook: WorkbookPart,
  gone: readonly SheetEntry[],
  removals: readonly SheetRemoval[],
): Trouble | null {
  const structure = structureTrouble(workbook);
  if (structure !== null) return structure;
  const read = sheetReaderOf(parts, workbook);
  for (const [index, entry] of gone.entries()) {
    const trouble = tabTrouble(parts, entry, read(entry), removals[index]?.fingerprint);
    if (trouble !== null) return trouble;
  }
  const stays = workbook.sheets.some((entry) => entry.visibility === "visible" && !gone.includes(entry));
  const last = gone.at(-1);
  return stays || last === undefined ? null : { kind: "trouble", code: "last-sheet", sheet: last.name };
}

function tabTrouble(
  parts: PackageParts,
  entry: SheetEntry,
  sheet: ReturnType<ReturnType<typeof sheetReaderOf>>,
  fingerprint: string | undefined,
): Trouble | null {
  const things = thingsOfAPerson(parts, entry);
  if (sheet?.isProtected === true) return { kind: "trouble", code: "sheet-protected", sheet: entry.name };
  if (things.length > 0) return { kind: "trouble", code: "would-lose", path: entry.name, parts: things };
  return sheet !== null && fingerprintOfGrid(sheet.grid) === fingerprint
    ? null
    : { kind: "trouble", code: "sheet-changed", sheet: entry.name };
}

function withoutTabs(workbook: WorkbookPart, gone: readonly SheetEntry[]): string {
  const { xml, sheets } = workbook;
  const edits = new XmlEdits(xml);
  for (const { element } of gone) edits.remove(element);
  const places = placesAfter(sheets, gone);
  removeNames(workbook, gone, places, edits);
  showAnotherTab(workbook, gone, places, edits);
  askToRecalculate(workbook, edits);
  return edits.applied();
}

/** The place of each tab once the others are gone; null for those that go. */
function placesAfter(sheets: readonly SheetEntry[], gone: readonly SheetEntry[]): readonly (number | null)[] {
  let next = 0;
  return sheets.map((entry) => {
    if (gone.includes(entry)) return null;
    next += 1;
    return next - 1;
  });
}

/** A list of names without a name would make Excel call the file damaged. */
function removeNames(
  { root, names }: WorkbookPart,
  gone: readonly SheetEntry[],
  places: readonly (number | null)[],
  edits: XmlEdits,
): void {
  const goes = names.map(({ sheet, formula }) =>
    sheet === null ? gone.some(({ name }) => refersTo(formula, name)) : (places[sheet] ?? null) === null,
  );
  const list = childOf(root, "definedNames");
  if (list !== undefined && goes.length > 0 && goes.every(Boolean)) edits.remove(list);
  else {
    for (const [index, { element, sheet }] of names.entries()) {
      if (goes[index] === true) edits.remove(element);
      else if (sheet !== null) edits.setAttribute(element, "localSheetId", String(places[sheet] ?? sheet));
    }
  }
}

/** The tab in front stays in front; where it goes, the first one that can be seen comes. */
function showAnotherTab(
  { root, sheets }: WorkbookPart,
  gone: readonly SheetEntry[],
  places: readonly (number | null)[],
  edits: XmlEdits,
): void {
  const firstSeen = sheets.findIndex((entry) => entry.visibility === "visible" && !gone.includes(entry));
  for (const view of childrenOf(childOf(root, "bookViews"), "workbookView")) {
    const active = Number(view.attributes.get("activeTab") ?? "0");
    edits.setAttribute(view, "activeTab", String(places[active] ?? places[firstSeen] ?? 0));
    if (view.attributes.has("firstSheet")) edits.setAttribute(view, "firstSheet", "0");
  }
}
