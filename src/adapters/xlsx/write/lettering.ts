import { childOf, childrenOf, parseXml, type XmlElement } from "../xml/xml-element";
import { DEFAULT_WIDTH, wrappedHeight } from "./row-height";

/** How texts stand in the cells of a sheet part, as far as the height of a row depends on it. */
export interface Lettering {
  /** The height in points that a text is likely to need in a column (zero-based); 0 in a format that does not wrap. */
  textHeight(text: string, column: number, style: string): number;
}

/** Reads the widths of a sheet part and the formats of the styles part. What cannot be read asks for no height. */
export function letteringOf(sheetXml: string, stylesXml: string): Lettering {
  const columns = columnsOf(sheetXml);
  const root = parseXml(stylesXml) ?? undefined;
  const formats = childrenOf(childOf(root, "cellXfs"), "xf");
  const fonts = childrenOf(childOf(root, "fonts"), "font");
  return {
    textHeight(text, column, style) {
      const format = formats[Number(style)];
      const size = sizeOf(fonts[Number(format?.attributes.get("fontId"))]);
      const wraps = /^(?:1|true)$/u.test(childOf(format, "alignment")?.attributes.get("wrapText") ?? "");
      return wraps && size > 0 ? wrappedHeight(text, columns(column), size) : 0;
    },
  };
}

/** The widths stand in one part of the sheet, before its rows. */
function columnsOf(sheetXml: string): (column: number) => number {
  const cols = /<(?:[^\s<>:]+:)?cols>[\s\S]*?<\/(?:[^\s<>:]+:)?cols>/u.exec(sheetXml)?.[0] ?? "";
  const columns = childrenOf(parseXml(cols) ?? undefined, "col");
  return (column) => {
    const own = columns.find((col) => numberIn(col, "min") <= column + 1 && column + 1 <= numberIn(col, "max"));
    return own === undefined ? DEFAULT_WIDTH : numberIn(own, "width") || DEFAULT_WIDTH;
  };
}

function sizeOf(font: XmlElement | undefined): number {
  const size = childOf(font, "sz");
  return size === undefined ? 0 : numberIn(size, "val");
}

function numberIn({ attributes }: XmlElement, name: string): number {
  const number = Number(attributes.get(name));
  return Number.isFinite(number) ? number : 0;
}
