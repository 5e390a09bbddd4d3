import { unescapeXml } from "./escape-xml";
import { scanTags, type XmlTag } from "./scan-tags";

/**
 * An element with its place in the text it was parsed from, so that an edit can leave every other character alone.
 * `openEnd` is after the opening tag, `closeStart` before the closing one; both equal `end` in an empty tag.
 */
export interface XmlElement {
  readonly name: string;
  readonly local: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
  readonly children: readonly XmlElement[];
}

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

/** Parses a text into its root element. Returns null for anything that is not well-formed or holds a document type. */
export function parseXml(xml: string): XmlElement | null {
  const top = new OpenElement({ kind: "open", name: "", local: "", attributes: "", start: 0, end: 0 });
  const stack = [top];
  const isWellFormed = scanTags(xml, (tag) => {
    const parent = stack.at(-1) ?? top;
    if (tag.kind === "close") {
      stack.pop();
      stack.at(-1)?.children.push(parent.closed(tag.start, tag.end));
    } else {
      const element = new OpenElement(tag);
      if (tag.kind === "empty") parent.children.push(element.closed(tag.end, tag.end));
      else stack.push(element);
    }
  });
  return isWellFormed ? (top.children[0] ?? null) : null;
}

/** The attributes of a tag by name as written (prefix included), unescaped. */
export function attributesIn(raw: string): ReadonlyMap<string, string> {
  const pairs = [...raw.matchAll(ATTRIBUTE)].map(([, name = "", double, single = ""]): [string, string] => [
    name,
    unescapeXml(double ?? single),
  ]);
  return new Map(pairs);
}

/** The first child of that name (prefix left out). */
export function childOf(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return element?.children.find((child) => child.local === local);
}

/** All children of that name (prefix left out). */
export function childrenOf(element: XmlElement | undefined, local: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.local === local) ?? [];
}

/** Every element below, at any depth, that has this name (prefix left out). */
export function descendantsOf(element: XmlElement, local: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = [...element.children];
  for (const next of waiting) {
    if (next.local === local) found.push(next);
    waiting.push(...next.children);
  }
  return found;
}

/** The value of the attribute of that local name that has a prefix: `r:id`, whatever the prefix is called. */
export function prefixedAttribute(element: XmlElement, local: string): string | undefined {
  for (const [name, value] of element.attributes) if (name.endsWith(`:${local}`)) return value;
  return undefined;
}

/** The text inside an element that holds no others, unescaped. */
export function textOfElement(xml: string, element: XmlElement): string {
  return unescapeXml(xml.slice(element.openEnd, element.closeStart));
}

class OpenElement {
  readonly children: XmlElement[] = [];
  private readonly tag: XmlTag;

  constructor(tag: XmlTag) {
    this.tag = tag;
  }

  closed(closeStart: number, end: number): XmlElement {
    const { name, local, attributes, start, end: openEnd } = this.tag;
    return {
      name,
      local,
      attributes: attributesIn(attributes),
      start,
      openEnd,
      closeStart,
      end,
      children: this.children,
    };
  }
}
