import type { HighlightLook } from "../../look/highlight-looks";
import type { FontLook, Look } from "../../look/look";
import { escapeXml } from "../xml/escape-xml";

/** The pieces of a styles part that a look is made of, in the words of ECMA-376-1, 18.8. */
export function fontXml({ name, size, bold, italic, underline, colour }: FontLook): string {
  const marks = `${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}${underline ? "<u/>" : ""}`;
  return `<font>${marks}<sz val="${String(size)}"/><color rgb="${argb(colour)}"/><name val="${escapeXml(name)}"/><family val="2"/></font>`;
}

export function fillXml(colour: string | null): string {
  if (colour === null) return '<fill><patternFill patternType="none"/></fill>';
  const pattern = `<fgColor rgb="${argb(colour)}"/><bgColor indexed="64"/>`;
  return `<fill><patternFill patternType="solid">${pattern}</patternFill></fill>`;
}

export function borderXml(colour: string | null): string {
  if (colour === null) return "<border><left/><right/><top/><bottom/><diagonal/></border>";
  const sides = ["left", "right", "top", "bottom"].map(
    (side) => `<${side} style="thin"><color rgb="${argb(colour)}"/></${side}>`,
  );
  return `<border>${sides.join("")}<diagonal/></border>`;
}

export function alignmentXml({ horizontal, vertical, wrap }: Look): string {
  return `<alignment horizontal="${horizontal}" vertical="${vertical}"${wrap ? ' wrapText="1"' : ""}/>`;
}

export function highlightXml({ ink, fill, bold }: HighlightLook): string {
  const font = `<font>${bold ? "<b/>" : ""}<color rgb="${argb(ink)}"/></font>`;
  const pattern = `<fgColor rgb="${argb(fill)}"/><bgColor rgb="${argb(fill)}"/>`;
  return `<dxf>${font}<fill><patternFill patternType="solid">${pattern}</patternFill></fill></dxf>`;
}

/** "#RRGGBB" as the file's opaque "FFRRGGBB". */
export function argb(colour: string): string {
  return `FF${colour.slice(1)}`;
}
