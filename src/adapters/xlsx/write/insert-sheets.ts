import type { SheetPlan } from "../../../core/sheet/sheet-plan";
import type { Trouble } from "../../../ports/trouble";
import type { FormerFormula, WrittenSheet } from "../../../ports/workbook-writer";
import { OPEN_LIMITS } from "../open-limits";
import type { PackageParts } from "../package/package-parts";
import { addRelationship } from "../package/relationships";
import type { WorkbookPart } from "../package/workbook-part";
import { namesInUse } from "../read/names-in-use";
import { escapeXml } from "../xml/escape-xml";
import { childOf, childrenOf, type XmlElement } from "../xml/xml-element";
import { namespaceFor, XmlEdits } from "../xml/xml-edits";
import { definedNamesXml } from "./planned-names";
import { askToRecalculate, withoutCalculationChain, WORKBOOK_ORDER } from "./recalculation";
import { nameTrouble, structureTrouble, titleTrouble } from "./refusals";
import { withSheetPart } from "./sheet-parts";
import { verifyTrouble } from "./verify-sheets";

export interface Written {
  readonly kind: "written";
  readonly parts: PackageParts;
  readonly sheets: readonly WrittenSheet[];
  readonly formulas?: readonly FormerFormula[];
}

interface NewTab extends WrittenSheet {
  readonly plan: SheetPlan;
  readonly relationship: string;
  readonly position: number;
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Adds a tab for each plan, in order, before the first or after the last. Tabs and parts that were there stay. */
export function insertSheets(
  before: PackageParts,
  workbook: WorkbookPart,
  plans: readonly SheetPlan[],
  place: "start" | "end",
): Written | Trouble {
  const refusal = insertTrouble(before, workbook, plans);
  if (refusal !== null) return refusal;
  let parts = before;
  const firstId = Math.max(0, ...workbook.sheets.map(({ id }) => Number(id) || 0)) + 1;
  const firstPosition = place === "start" ? 0 : workbook.sheets.length;
  const tabs = plans.map((plan, index): NewTab => {
    const isSelected = workbook.sheets.length === 0 && index === 0;
    const sheet = withSheetPart(parts, workbook, plan, plan.title, isSelected);
    const link = addRelationship(sheet.parts, workbook.part, "worksheet", sheet.part);
    parts = link.parts;
    const id = String(firstId + index);
    return { id, name: plan.title, plan, relationship: link.id, position: firstPosition + index };
  });
  const after = withoutCalculationChain(parts, workbook).with(workbook.part, withTabs(workbook, tabs, place));
  const trouble = verifyTrouble(after, tabs);
  return trouble ?? { kind: "written", parts: after, sheets: tabs.map(({ id, name }) => ({ id, name })) };
}

function insertTrouble(parts: PackageParts, workbook: WorkbookPart, plans: readonly SheetPlan[]): Trouble | null {
  const count = workbook.sheets.length + plans.length;
  const limit = OPEN_LIMITS.sheets;
  if (count > limit) return { kind: "trouble", code: "too-many-sheets", count, limit };
  const titles = workbook.sheets.map(({ name }) => name);
  return (
    structureTrouble(workbook) ??
    titleTrouble(plans, titles) ??
    nameTrouble(
      plans.flatMap(({ names }) => names),
      namesInUse(parts, workbook),
    )
  );
}

function withTabs(workbook: WorkbookPart, tabs: readonly NewTab[], place: "start" | "end"): string {
  const { xml, root } = workbook;
  const edits = new XmlEdits(xml);
  const namespace = namespaceFor(root);
  const sheets = childOf(root, "sheets");
  if (sheets === undefined) throw new Error("The workbook part has no list of tabs.");
  const text = tabs.map(({ name, id, relationship }) => tabXml(name, id, relationship, namespace)).join("");
  const first = sheets.children[0];
  if (place === "start" && first !== undefined) edits.insert(first.start, text);
  else edits.append(sheets, text);
  if (place === "start") shiftTabNumbers(workbook, tabs.length, edits);
  const names = tabs.map(({ plan, name, position }) => definedNamesXml(plan, name, position, namespace)).join("");
  addDefinedNames(root, names, edits);
  askToRecalculate(workbook, edits);
  return edits.applied();
}

function tabXml(name: string, id: string, relationship: string, namespace: string): string {
  return `<sheet${namespace} xmlns:r="${RELATIONSHIPS}" name="${escapeXml(name)}" sheetId="${id}" r:id="${relationship}"/>`;
}

/** Adds defined names after those that are there. */
export function addDefinedNames(root: XmlElement, names: string, edits: XmlEdits): void {
  const element = childOf(root, "definedNames");
  if (element !== undefined) edits.append(element, names);
  else {
    const own = `<definedNames${namespaceFor(root)}>${names}</definedNames>`;
    edits.insertInOrder(root, WORKBOOK_ORDER, "definedNames", own);
  }
}

/** What counts tabs by position must count the new ones before it. */
function shiftTabNumbers({ names, root, sheets }: WorkbookPart, by: number, edits: XmlEdits): void {
  if (sheets.length === 0) return;
  for (const { element, sheet } of names) {
    if (sheet !== null) edits.setAttribute(element, "localSheetId", String(sheet + by));
  }
  for (const view of childrenOf(childOf(root, "bookViews"), "workbookView")) {
    edits.setAttribute(view, "activeTab", String(Number(view.attributes.get("activeTab") ?? "0") + by));
  }
}
