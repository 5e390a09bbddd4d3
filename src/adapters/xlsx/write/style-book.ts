import type { DigitStyle, HighlightStyle, StyleName } from "../../../core/sheet/sheet-plan";
import { HIGHLIGHT_LOOKS } from "../../look/highlight-looks";
import { numberFormatOf } from "../../look/number-format";
import { STYLE_LOOKS } from "../../look/style-looks";
import { escapeXml } from "../xml/escape-xml";
import { childOf, childrenOf, parseXml, type XmlElement } from "../xml/xml-element";
import { namespaceFor, XmlEdits } from "../xml/xml-edits";
import { alignmentXml, borderXml, fillXml, fontXml, highlightXml } from "./look-xml";

const CONTAINERS = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"] as const;
type Container = (typeof CONTAINERS)[number];
const ORDER: readonly string[] = [...CONTAINERS, "tableStyles", "colors", "extLst"];
/** Ids below are Excel's own formats. */
const FIRST_OWN_FORMAT = 164;
const GENERAL = "General";

/** A styles part that grows: what is there keeps its place and its text, new pieces come after it, each only once. */
export class StyleBook {
  private readonly added = new Map<Container, string[]>();
  private readonly formats: Map<string, number>;
  private readonly xml: string;
  private readonly root: XmlElement;

  constructor(xml: string) {
    const root = parseXml(xml);
    if (root === null) throw new Error("The styles part cannot be read.");
    this.xml = xml;
    this.root = root;
    this.formats = new Map(
      childrenOf(childOf(root, "numFmts"), "numFmt").map(({ attributes }) => [
        attributes.get("formatCode") ?? "",
        Number(attributes.get("numFmtId")),
      ]),
    );
  }

  /** The index of a cell format for a style, for a cell's `s`. */
  cellFormat(style: StyleName, digits: DigitStyle): number {
    const look = STYLE_LOOKS[style];
    const font = this.indexOf("fonts", fontXml(look.font));
    const fill = this.indexOf("fills", fillXml(look.fill));
    const border = this.indexOf("borders", borderXml(look.border));
    const format = this.numberFormat(numberFormatOf(style, digits));
    const ids = `numFmtId="${String(format)}" fontId="${String(font)}" fillId="${String(fill)}" borderId="${String(border)}" xfId="0"`;
    const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
    return this.indexOf("cellXfs", `<xf ${ids} ${applied}>${alignmentXml(look)}</xf>`);
  }

  /** The index of a conditional format's appearance, for a rule's `dxfId`. */
  highlight(style: HighlightStyle): number {
    return this.indexOf("dxfs", highlightXml(HIGHLIGHT_LOOKS[style]));
  }

  toXml(): string {
    const edits = new XmlEdits(this.xml);
    for (const [container, pieces] of this.added) {
      const element = childOf(this.root, container);
      const count = String((element?.children.length ?? 0) + pieces.length);
      const text = pieces.join("");
      if (element === undefined) {
        const own = `<${container}${namespaceFor(this.root)} count="${count}">${text}</${container}>`;
        edits.insertInOrder(this.root, ORDER, container, own);
      } else {
        edits.setAttribute(element, "count", count);
        edits.append(element, text);
      }
    }
    return edits.applied();
  }

  private numberFormat(code: string): number {
    if (code === GENERAL) return 0;
    const known = this.formats.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...this.formats.values()) + 1;
    this.formats.set(code, id);
    this.indexOf("numFmts", `<numFmt numFmtId="${String(id)}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }

  private indexOf(container: Container, piece: string): number {
    const text = piece.replace(/^<\w+/u, (tag) => tag + namespaceFor(this.root));
    const old = childOf(this.root, container)?.children ?? [];
    const known = old.findIndex(({ start, end }) => this.xml.slice(start, end) === text);
    if (known !== -1) return known;
    const pieces = this.added.get(container) ?? [];
    this.added.set(container, pieces);
    const index = pieces.indexOf(text);
    return old.length + (index === -1 ? pieces.push(text) - 1 : index);
  }
}
