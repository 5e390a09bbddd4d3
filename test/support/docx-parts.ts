import { strFromU8, unzipSync } from "fflate";
import { descendantsOf, parseXml, textOfElement, type XmlElement } from "../../src/adapters/xlsx/xml/xml-element";

/** The parts of a package as texts, by name. */
export function docxParts(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** The main part: its text and its root. A part that is not well-formed, the main one or another, throws. */
export function docxDocument(bytes: Uint8Array): DocxTree {
  const parts = docxParts(bytes);
  for (const [name, text] of Object.entries(parts)) {
    if (parseXml(text) === null) throw new Error(`${name} is not well-formed`);
  }
  const xml = parts["word/document.xml"] ?? "";
  const root = parseXml(xml);
  if (root === null) throw new Error("There is no main part");
  return { xml, root };
}

export interface DocxTree {
  readonly xml: string;
  readonly root: XmlElement;
}

/** All elements of a name without its prefix, in the order of the document. */
export function elementsOf({ root }: DocxTree, local: string): readonly XmlElement[] {
  return [...descendantsOf(root, local)].sort((a, b) => a.start - b.start);
}

/** One tree for each element of a name. */
export function treesOf(tree: DocxTree, local: string): readonly DocxTree[] {
  return elementsOf(tree, local).map((root) => ({ xml: tree.xml, root }));
}

/** The text of every paragraph; a line break counts as "\n", a tab as "\t". */
export function paragraphTexts(tree: DocxTree): readonly string[] {
  return treesOf(tree, "p").map((paragraph) =>
    treesOf(paragraph, "r")
      .flatMap(({ root }) => root.children.map((piece) => pieceText(tree.xml, piece)))
      .join(""),
  );
}

function pieceText(xml: string, piece: XmlElement): string {
  if (piece.local === "t") return textOfElement(xml, piece);
  return { br: "\n", tab: "\t" }[piece.local] ?? "";
}
