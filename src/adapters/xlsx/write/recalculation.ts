import { withoutTypedPart } from "../package/content-types";
import type { PackageParts } from "../package/package-parts";
import { relationshipsOf, removeRelationship } from "../package/relationships";
import type { WorkbookPart } from "../package/workbook-part";
import { childOf } from "../xml/xml-element";
import { namespaceFor, type XmlEdits } from "../xml/xml-edits";

/** The sequence of a workbook part's children: ECMA-376-1, 18.2.27. */
export const WORKBOOK_ORDER: readonly string[] = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

/** Asks the host to compute every formula when it opens the file: others may depend on what we changed. */
export function askToRecalculate({ root }: WorkbookPart, edits: XmlEdits): void {
  const settings = childOf(root, "calcPr");
  if (settings !== undefined) edits.setAttribute(settings, "fullCalcOnLoad", "1");
  else edits.insertInOrder(root, WORKBOOK_ORDER, "calcPr", `<calcPr${namespaceFor(root)} fullCalcOnLoad="1"/>`);
}

/** The order of calculation that Excel noted. A stale one makes Excel call the file damaged; it makes a new one itself. */
export function withoutCalculationChain(parts: PackageParts, { part }: WorkbookPart): PackageParts {
  const chain = relationshipsOf(parts, part).find(({ kind }) => kind === "calcChain");
  if (chain === undefined || chain.part === null) return parts;
  return removeRelationship(withoutTypedPart(parts, chain.part), part, chain.id);
}
