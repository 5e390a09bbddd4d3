import { readProjectFile } from "./project-file";

/** The manifest as a document. Needs a DOM: tests that use it run in jsdom. */
export function readManifest(): Document {
  return new DOMParser().parseFromString(readProjectFile("manifest.xml"), "application/xml");
}

/** All elements of a name, whatever the prefix, in document order. */
export function elements(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

/** The only element of a name directly under another. */
export function child(parent: Element, name: string): Element {
  const [found, ...others] = [...parent.children].filter(({ localName }) => localName === name);
  if (found === undefined || others.length > 0) throw new Error(`${parent.localName} has not exactly one ${name}`);
  return found;
}

export function attributes(parent: Document | Element, element: string, attribute: string): string[] {
  return elements(parent, element).flatMap((found) => found.getAttribute(attribute) ?? []);
}

/** What an element says by default and, after that, in its overrides. */
export function textsOf(element: Element): string[] {
  return [element.getAttribute("DefaultValue") ?? "", ...attributes(element, "Override", "Value")];
}
