import type { CellLook, HighlightLook } from "../../../ports/sheet-look";
import type { PackageParts } from "../package/package-parts";
import { relatedPart } from "../package/relationships";
import { isTrue, type WorkbookPart } from "../package/workbook-part";
import { childOf, childrenOf, parseXml, type XmlElement } from "../xml/xml-element";
import { BUILT_IN_FORMATS } from "./built-in-formats";
import { highlightLooksIn } from "./highlight-looks-in";
import { colourOf, paletteIn, type Palette } from "./palette";

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
  readonly palette: Palette;
}

/** The looks that a styles part holds, in the order in which cells and rules name them. */
export interface Looks {
  readonly cells: readonly CellLook[];
  readonly highlights: readonly HighlightLook[];
}

/** The looks of a package's cell formats and conditional formats. A damaged styles part gives none. */
export function looksIn(parts: PackageParts, workbook: WorkbookPart): Looks {
  const part = relatedPart(parts, workbook.part, "styles");
  const root = part === undefined ? null : parseXml(parts.text(part) ?? "");
  if (root === null) return { cells: [], highlights: [] };
  const declared = childrenOf(childOf(root, "numFmts"), "numFmt").map(({ attributes }): [number, string] => [
    Number(attributes.get("numFmtId")),
    attributes.get("formatCode") ?? "General",
  ]);
  const palette = paletteIn(parts, workbook, root);
  const pieces: Pieces = {
    formats: new Map([...BUILT_IN_FORMATS, ...declared]),
    fonts: childrenOf(childOf(root, "fonts"), "font"),
    fills: childrenOf(childOf(root, "fills"), "fill"),
    borders: childrenOf(childOf(root, "borders"), "border"),
    palette,
  };
  const cells = childrenOf(childOf(root, "cellXfs"), "xf").map((element) => lookOf(element, pieces));
  return { cells, highlights: highlightLooksIn(root, palette) };
}

function lookOf(format: XmlElement, { formats, fonts, fills, borders, palette }: Pieces): CellLook {
  const indexOf = (name: string) => Number(format.attributes.get(name) ?? "0");
  const alignment = childOf(format, "alignment")?.attributes;
  const border = borders[indexOf("borderId")];
  return {
    numberFormat: formats.get(indexOf("numFmtId")) ?? PLAIN_LOOK.numberFormat,
    ...fontLook(fonts[indexOf("fontId")], palette),
    fill: fillColour(fills[indexOf("fillId")], palette),
    hasBorder: border?.children.some(({ attributes }) => (attributes.get("style") ?? "none") !== "none") === true,
    horizontal: horizontalOf(alignment?.get("horizontal")),
    vertical: verticalOf(alignment?.get("vertical")),
    wraps: isTrue(alignment?.get("wrapText")),
  };
}

function fontLook(font: XmlElement | undefined, palette: Palette) {
  const size = Number(childOf(font, "sz")?.attributes.get("val"));
  return {
    fontSize: size > 0 && size <= 409 ? size : PLAIN_LOOK.fontSize,
    isBold: isOn(childOf(font, "b")),
    isItalic: isOn(childOf(font, "i")),
    isUnderlined: (childOf(font, "u")?.attributes.get("val") ?? (childOf(font, "u") ? "single" : "none")) !== "none",
    ink: colourOf(childOf(font, "color"), palette),
  };
}

/** `<b/>` alone switches on. */
function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && isTrue(element.attributes.get("val") ?? "1");
}

function fillColour(fill: XmlElement | undefined, palette: Palette): string | null {
  const pattern = childOf(fill, "patternFill");
  return pattern?.attributes.get("patternType") === "solid" ? colourOf(childOf(pattern, "fgColor"), palette) : null;
}

function horizontalOf(value: string | undefined): CellLook["horizontal"] {
  if (value === "left" || value === "right") return value;
  return value === "center" || value === "centerContinuous" ? "center" : "general";
}

function verticalOf(value: string | undefined): CellLook["vertical"] {
  return value === "top" || value === "center" ? value : "bottom";
}
