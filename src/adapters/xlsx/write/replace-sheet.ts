import type { SheetPlan } from "../../../core/sheet/sheet-plan";
import type { Trouble } from "../../../ports/trouble";
import { withoutTypedPart } from "../package/content-types";
import type { PackageParts } from "../package/package-parts";
import { redirectRelationship, relationshipsOf, relationshipsPart } from "../package/relationships";
import { type DefinedName, type SheetEntry, type WorkbookPart } from "../package/workbook-part";
import { namesInUse } from "../read/names-in-use";
import { sheetReaderOf } from "../read/read-workbook";
import { namespaceFor, XmlEdits } from "../xml/xml-edits";
import { addDefinedNames, type Written } from "./insert-sheets";
import { definedNamesXml, OWN_SHEET_NAMES } from "./planned-names";
import { askToRecalculate, withoutCalculationChain } from "./recalculation";
import { folded, nameTrouble, structureTrouble } from "./refusals";
import { refersTo } from "./sheet-reference";
import { withSheetPart } from "./sheet-parts";
import { thingsOfAPerson } from "./things-of-a-person";
import { verifyTrouble } from "./verify-sheets";

/**
 * Puts a newly painted sheet behind an old one's tab: title, place, visibility and id stay, and so does every formula
 * and name elsewhere that speaks of the title. A sheet that holds what a plan cannot paint again is refused.
 */
export function replaceSheet(
  before: PackageParts,
  workbook: WorkbookPart,
  plan: SheetPlan,
  oldSheetId: string,
): Written | Trouble {
  const position = workbook.sheets.findIndex(({ id }) => id === oldSheetId);
  const old = workbook.sheets[position];
  if (old === undefined) return { kind: "trouble", code: "sheet-gone", sheet: plan.title };
  const replaced = namesOf(workbook, plan, position, old.name);
  const trouble = replaceTrouble(before, workbook, plan, old, replaced);
  if (trouble !== null) return trouble;
  const sheet = withSheetPart(before, workbook, plan, old.name, false);
  const swapped = redirectRelationship(sheet.parts, workbook.part, old.relationship, sheet.part);
  const cleared = withoutSheetPart(swapped, old.part);
  const edits = new XmlEdits(workbook.xml);
  for (const { element } of replaced) edits.remove(element);
  const names = definedNamesXml(plan, old.name, position, namespaceFor(workbook.root));
  addDefinedNames(workbook.root, names, edits);
  askToRecalculate(workbook, edits);
  const after = withoutCalculationChain(cleared, workbook).with(workbook.part, edits.applied());
  const difference = verifyTrouble(after, [{ position, plan }]);
  return difference ?? { kind: "written", parts: after, sheets: [{ id: old.id, name: old.name }] };
}

function replaceTrouble(
  parts: PackageParts,
  workbook: WorkbookPart,
  { names }: SheetPlan,
  old: SheetEntry,
  replaced: readonly DefinedName[],
): Trouble | null {
  const free = new Set(replaced.filter(({ sheet }) => sheet === null).map(({ name }) => folded(name)));
  const taken = namesInUse(parts, workbook).filter((name) => !free.has(folded(name)));
  const trouble = structureTrouble(workbook) ?? nameTrouble(names, taken);
  if (trouble !== null) return trouble;
  if (sheetReaderOf(parts, workbook)(old)?.isProtected === true) {
    return { kind: "trouble", code: "sheet-protected", sheet: old.name };
  }
  const things = thingsOfAPerson(parts, old);
  return things.length === 0 ? null : { kind: "trouble", code: "would-lose", path: old.name, parts: things };
}

/** The names that the new sheet brings again: the tab's own, and the workbook's that lead to this tab. */
function namesOf(workbook: WorkbookPart, plan: SheetPlan, position: number, title: string): readonly DefinedName[] {
  const planned = new Set(plan.names.map(({ name }) => folded(name)));
  const own = new Set(OWN_SHEET_NAMES.map(folded));
  return workbook.names.filter(({ name, sheet, formula }) =>
    sheet === null
      ? planned.has(folded(name)) && refersTo(formula, title)
      : sheet === position && own.has(folded(name)),
  );
}

/** Takes out a sheet's part and what only it led to. */
export function withoutSheetPart(parts: PackageParts, sheet: string): PackageParts {
  let after = parts;
  for (const { kind, part } of relationshipsOf(parts, sheet)) {
    if (part === null || !["drawing", "printerSettings"].includes(kind)) continue;
    for (const inner of relationshipsOf(parts, part)) {
      if (inner.part !== null && inner.kind === "chart") after = withoutPart(after, inner.part);
    }
    after = withoutPart(after, part);
  }
  return withoutPart(after, sheet);
}

function withoutPart(parts: PackageParts, part: string): PackageParts {
  let after = parts;
  for (const { kind, part: inner } of relationshipsOf(parts, part)) {
    if (inner !== null && CHART_EXTRAS.includes(kind)) after = withoutTypedPart(after, inner);
  }
  return withoutTypedPart(after, part).without(relationshipsPart(part));
}

/** Excel adds these to a chart when it saves one. */
const CHART_EXTRAS: readonly string[] = ["chartStyle", "chartColorStyle"];
