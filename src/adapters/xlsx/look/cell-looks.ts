import type { CellLook } from "../../../ports/sheet-look";
import type { PackageParts } from "../package/package-parts";
import { relatedPart } from "../package/relationships";
import { isTrue, type WorkbookPart } from "../package/workbook-part";
import { childOf, childrenOf, parseXml, type XmlElement } from "../xml/xml-element";
import { BUILT_IN_FORMATS } from "./built-in-formats";

/** A cell without any style of its own. */
export const PLAIN_LOOK: CellLook = {
  numberFormat: "General",
  fontSize: 11,
  isBold: false,
  isItalic: false,
  isUnderlined: false,
  ink: null,
  fill: null,
  hasBorder: false,
  horizontal: "general",
  vertical: "bottom",
  wraps: false,
};

interface Pieces {
  readonly formats: ReadonlyMap<number, string>;
  readonly fonts: readonly XmlElement[];
  readonly fills: readonly XmlElement[];
  readonly borders: readonly XmlElement[];
}

/** The looks of a package's cell formats, in the order in which cells name them. A damaged styles part gives none. */
export function cellLooksIn(parts: PackageParts, workbook: WorkbookPart): readonly CellLook[] {
  const part = relatedPart(parts, workbook.part, "styles");
  const root = part === undefined ? null : parseXml(parts.text(part) ?? "");
  if (root === null) return [];
  const declared = childrenOf(childOf(root, "numFmts"), "numFmt").map(({ attributes }): [number, string] => [
    Number(attributes.get("numFmtId")),
    attributes.get("formatCode") ?? "General",
  ]);
  const pieces: Pieces = {
    formats: new Map([...BUILT_IN_FORMATS, ...declared]),
    fonts: childrenOf(childOf(root, "fonts"), "font"),
    fills: childrenOf(childOf(root, "fills"), "fill"),
    borders: childrenOf(childOf(root, "borders"), "border"),
  };
  return childrenOf(childOf(root, "cellXfs"), "xf").map((element) => lookOf(element, pieces));
}

function lookOf(format: XmlElement, { formats, fonts, fills, borders }: Pieces): CellLook {
  const indexOf = (name: string) => Number(format.attributes.get(name) ?? "0");
  const alignment = childOf(format, "alignment")?.attributes;
  const border = borders[indexOf("borderId")];
  return {
    numberFormat: formats.get(indexOf("numFmtId")) ?? PLAIN_LOOK.numberFormat,
    ...fontLook(fonts[indexOf("fontId")]),
    fill: fillColour(fills[indexOf("fillId")]),
    hasBorder: border?.children.some(({ attributes }) => (attributes.get("style") ?? "none") !== "none") === true,
    horizontal: horizontalOf(alignment?.get("horizontal")),
    vertical: verticalOf(alignment?.get("vertical")),
    wraps: isTrue(alignment?.get("wrapText")),
  };
}

function fontLook(font: XmlElement | undefined) {
  const size = Number(childOf(font, "sz")?.attributes.get("val"));
  return {
    fontSize: size > 0 && size <= 409 ? size : PLAIN_LOOK.fontSize,
    isBold: isOn(childOf(font, "b")),
    isItalic: isOn(childOf(font, "i")),
    isUnderlined: (childOf(font, "u")?.attributes.get("val") ?? (childOf(font, "u") ? "single" : "none")) !== "none",
    ink: colourOf(childOf(font, "color")),
  };
}

/** `<b/>` alone switches on. */
function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && isTrue(element.attributes.get("val") ?? "1");
}

function fillColour(fill: XmlElement | undefined): string | null {
  const pattern = childOf(fill, "patternFill");
  return pattern?.attributes.get("patternType") === "solid" ? colourOf(childOf(pattern, "fgColor")) : null;
}

/** "FFRRGGBB" or "RRGGBB" as "#RRGGBB"; null for the theme's colours and the palette of old files. */
function colourOf(element: XmlElement | undefined): string | null {
  const match = /^(?:[0-9A-F]{2})?([0-9A-F]{6})$/iu.exec(element?.attributes.get("rgb") ?? "");
  return match?.[1] === undefined ? null : `#${match[1].toUpperCase()}`;
}

function horizontalOf(value: string | undefined): CellLook["horizontal"] {
  if (value === "left" || value === "right") return value;
  return value === "center" || value === "centerContinuous" ? "center" : "general";
}

function verticalOf(value: string | undefined): CellLook["vertical"] {
  return value === "top" || value === "center" ? value : "bottom";
}
