import { childOf, childrenOf, parseXml, prefixedAttribute, textOfElement, type XmlElement } from "../xml/xml-element";
import type { PackageParts } from "./package-parts";
import { relatedPart, relationshipsOf } from "./relationships";

export interface SheetEntry {
  /** The sheetId: it stays when the tab is renamed or moved. */
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  readonly relationship: string;
  /** "worksheet", or another kind of tab, such as "chartsheet". */
  readonly kind: string;
  readonly part: string;
  readonly element: XmlElement;
}

export interface DefinedName {
  readonly name: string;
  /** The tab (0-based) that the name belongs to; null for the whole workbook. */
  readonly sheet: number | null;
  /** Without a leading "=". */
  readonly formula: string;
  readonly element: XmlElement;
}

/** The workbook part, read. Elements carry their places in `xml`. */
export interface WorkbookPart {
  readonly part: string;
  readonly xml: string;
  readonly root: XmlElement;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  /** Whether a person locked the workbook's structure: no tab may come or go. */
  readonly isStructureProtected: boolean;
  /** Days are counted from 1904, as old Macs did, not from 1900. */
  readonly isFrom1904: boolean;
}

/** The name of the package's workbook part. */
export function workbookPartName(parts: PackageParts): string | undefined {
  return relatedPart(parts, "", "officeDocument");
}

/** Reads the workbook part. Returns null where there is none, or none that can be read. */
export function workbookPartOf(parts: PackageParts): WorkbookPart | null {
  const part = workbookPartName(parts);
  const xml = part === undefined ? null : parts.text(part);
  const root = xml === null ? null : parseXml(xml);
  if (part === undefined || xml === null || root?.local !== "workbook") return null;
  const links = new Map(relationshipsOf(parts, part).map((relationship) => [relationship.id, relationship]));
  const sheets = childrenOf(childOf(root, "sheets"), "sheet").map((element): SheetEntry => {
    const relationship = prefixedAttribute(element, "id") ?? "";
    const link = links.get(relationship);
    return {
      id: element.attributes.get("sheetId") ?? "",
      name: element.attributes.get("name") ?? "",
      visibility: visibilityOf(element.attributes.get("state")),
      relationship,
      kind: link?.kind ?? "",
      part: link?.part ?? "",
      element,
    };
  });
  const names = childrenOf(childOf(root, "definedNames"), "definedName").map((element): DefinedName => {
    const sheet = element.attributes.get("localSheetId");
    return {
      name: element.attributes.get("name") ?? "",
      sheet: sheet === undefined ? null : Number(sheet),
      formula: textOfElement(xml, element),
      element,
    };
  });
  const isStructureProtected = isTrue(childOf(root, "workbookProtection")?.attributes.get("lockStructure"));
  const isFrom1904 = isTrue(childOf(root, "workbookPr")?.attributes.get("date1904"));
  return { part, xml, root, sheets, names, isStructureProtected, isFrom1904 };
}

/** An xsd:boolean attribute. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function visibilityOf(state: string | undefined): SheetEntry["visibility"] {
  if (state === "hidden") return "hidden";
  return state === "veryHidden" ? "very-hidden" : "visible";
}
