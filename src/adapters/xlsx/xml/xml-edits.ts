import { escapeXml } from "./escape-xml";
import type { XmlElement } from "./xml-element";

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Changes to one XML text, by position in the text as it was. What no edit touches stays, character by character. */
export class XmlEdits {
  private readonly edits: Edit[] = [];
  private readonly xml: string;

  constructor(xml: string) {
    this.xml = xml;
  }

  replace(start: number, end: number, text: string): void {
    this.edits.push({ start, end, text });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  remove(element: XmlElement): void {
    this.replace(element.start, element.end, "");
  }

  /** Adds text as the last content of an element, opening it where it was an empty tag. */
  append(element: XmlElement, text: string): void {
    if (element.openEnd !== element.end) this.insert(element.closeStart, text);
    else this.replace(element.end - 2, element.end, `>${text}</${element.name}>`);
  }

  /** Sets an attribute of an element, adding it where it was not. */
  setAttribute(element: XmlElement, name: string, value: string): void {
    const tag = this.xml.slice(element.start, element.openEnd);
    const match = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`, "u").exec(tag);
    const text = ` ${name}="${escapeXml(value)}"`;
    if (match === null) this.insert(element.start + 1 + element.name.length, text);
    else this.replace(element.start + match.index, element.start + match.index + match[0].length, text);
  }

  /**
   * Adds a child where the schema's sequence wants it: before the first child that comes later in `order`,
   * or else as the last content.
   */
  insertInOrder(parent: XmlElement, order: readonly string[], local: string, text: string): void {
    const later = order.slice(order.indexOf(local) + 1);
    const next = parent.children.find((child) => later.includes(child.local));
    if (next === undefined) this.append(parent, text);
    else this.insert(next.start, text);
  }

  /** The text with all edits made. Insertions at one place keep the order in which they were asked for. */
  applied(): string {
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end, text } of this.edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
      pieces.push(this.xml.slice(at, start), text);
      at = end;
    }
    return pieces.join("") + this.xml.slice(at);
  }
}

/** The declaration that an unprefixed element needs where the document gives its namespace a prefix. */
export function namespaceFor(root: XmlElement): string {
  const prefix = root.name.slice(0, -root.local.length - 1);
  const uri = root.attributes.get(prefix === "" ? "xmlns" : `xmlns:${prefix}`) ?? "";
  return prefix === "" ? "" : ` xmlns="${escapeXml(uri)}"`;
}
