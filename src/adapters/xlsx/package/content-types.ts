import { escapeXml } from "../xml/escape-xml";
import { childrenOf, parseXml } from "../xml/xml-element";
import { namespaceFor, XmlEdits } from "../xml/xml-edits";
import type { PackageParts } from "./package-parts";

export const CONTENT_TYPES = "[Content_Types].xml";

/** The declared type of a part. Returns undefined where the package declares none. */
export function contentTypeOf(parts: PackageParts, part: string): string | undefined {
  const root = parseXml(parts.text(CONTENT_TYPES) ?? "") ?? undefined;
  const name = `/${part}`.toLowerCase();
  const override = childrenOf(root, "Override").find(
    ({ attributes }) => attributes.get("PartName")?.toLowerCase() === name,
  );
  const extension = name.slice(name.lastIndexOf(".") + 1);
  const usual = childrenOf(root, "Default").find(
    ({ attributes }) => attributes.get("Extension")?.toLowerCase() === extension,
  );
  return (override ?? usual)?.attributes.get("ContentType");
}

/** Adds a part together with its declared type. */
export function withTypedPart(parts: PackageParts, part: string, type: string, text: string): PackageParts {
  const xml = parts.text(CONTENT_TYPES) ?? "";
  const root = parseXml(xml);
  if (root === null) throw new Error("The content types of the package cannot be read.");
  const edits = new XmlEdits(xml);
  const name = escapeXml(`/${part}`);
  edits.append(root, `<Override${namespaceFor(root)} PartName="${name}" ContentType="${escapeXml(type)}"/>`);
  return parts.with(CONTENT_TYPES, edits.applied()).with(part, text);
}

/** Takes a part out together with its declared type. */
export function withoutTypedPart(parts: PackageParts, part: string): PackageParts {
  const xml = parts.text(CONTENT_TYPES) ?? "";
  const edits = new XmlEdits(xml);
  const name = `/${part}`.toLowerCase();
  for (const element of childrenOf(parseXml(xml) ?? undefined, "Override")) {
    if (element.attributes.get("PartName")?.toLowerCase() === name) edits.remove(element);
  }
  return parts.with(CONTENT_TYPES, edits.applied()).without(part);
}
