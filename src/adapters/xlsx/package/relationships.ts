import { childrenOf, parseXml, type XmlElement } from "../xml/xml-element";
import { escapeXml } from "../xml/escape-xml";
import { namespaceFor, XmlEdits } from "../xml/xml-edits";
import type { PackageParts } from "./package-parts";

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: "worksheet", "styles", whichever edition of the standard. */
  readonly kind: string;
  /** The part it leads to; null where it leads out of the package. */
  readonly part: string | null;
}

const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** Where a part keeps its relationships: "xl/workbook.xml" gives "xl/_rels/workbook.xml.rels". */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** What a part leads to. A part without relationships, or with damaged ones, leads nowhere. "" is the package itself. */
export function relationshipsOf(parts: PackageParts, part: string): readonly Relationship[] {
  const xml = parts.text(relationshipsPart(part));
  const root = xml === null ? null : parseXml(xml);
  return childrenOf(root ?? undefined, "Relationship").map((element) => relationshipFrom(part, element));
}

/** The first part of that kind that a part leads to. */
export function relatedPart(parts: PackageParts, part: string, kind: string): string | undefined {
  return relationshipsOf(parts, part).find((relationship) => relationship.kind === kind)?.part ?? undefined;
}

/** Adds a relationship and tells its id. */
export function addRelationship(
  parts: PackageParts,
  from: string,
  kind: string,
  to: string,
): { readonly parts: PackageParts; readonly id: string } {
  const name = relationshipsPart(from);
  const xml = parts.text(name) ?? EMPTY;
  const root = parseXml(xml);
  if (root === null) throw new Error(`The relationships of ${from} cannot be read.`);
  const taken = childrenOf(root, "Relationship").map(({ attributes }) => attributes.get("Id"));
  let number = taken.length + 1;
  while (taken.includes(`rId${String(number)}`)) number += 1;
  const id = `rId${String(number)}`;
  const edits = new XmlEdits(xml);
  const target = escapeXml(`/${to}`);
  edits.append(root, `<Relationship${namespaceFor(root)} Id="${id}" Type="${TYPES}/${kind}" Target="${target}"/>`);
  return { parts: parts.with(name, edits.applied()), id };
}

/** Leads an existing relationship to another part. */
export function redirectRelationship(parts: PackageParts, from: string, id: string, to: string): PackageParts {
  return editRelationship(parts, from, id, (edits, element) => {
    edits.setAttribute(element, "Target", `/${to}`);
  });
}

export function removeRelationship(parts: PackageParts, from: string, id: string): PackageParts {
  return editRelationship(parts, from, id, (edits, element) => {
    edits.remove(element);
  });
}

function editRelationship(
  parts: PackageParts,
  from: string,
  id: string,
  edit: (edits: XmlEdits, element: XmlElement) => void,
): PackageParts {
  const name = relationshipsPart(from);
  const xml = parts.text(name) ?? EMPTY;
  const element = childrenOf(parseXml(xml) ?? undefined, "Relationship").find((e) => e.attributes.get("Id") === id);
  if (element === undefined) return parts;
  const edits = new XmlEdits(xml);
  edit(edits, element);
  return parts.with(name, edits.applied());
}

function relationshipFrom(part: string, { attributes }: XmlElement): Relationship {
  const type = attributes.get("Type") ?? "";
  const isExternal = attributes.get("TargetMode") === "External";
  return {
    id: attributes.get("Id") ?? "",
    kind: type.slice(type.lastIndexOf("/") + 1),
    part: isExternal ? null : resolved(part, attributes.get("Target") ?? ""),
  };
}

function resolved(from: string, target: string): string {
  const folder = from.split("/").slice(0, -1);
  const steps = target.startsWith("/") ? [] : folder;
  for (const step of target.replaceAll("\\", "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
