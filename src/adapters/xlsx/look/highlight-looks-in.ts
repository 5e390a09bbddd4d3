import type { HighlightLook } from "../../../ports/sheet-look";
import { isTrue } from "../package/workbook-part";
import { childOf, childrenOf, type XmlElement } from "../xml/xml-element";
import { colourOf, type Palette } from "./palette";

/**
 * What the conditional formats of a workbook change, in the order in which rules name it (`dxfId`). A solid fill is the
 * pattern's background here, unlike in a cell's own format. Source: ECMA-376-1, 18.8.14 and 18.8.15.
 */
export function highlightLooksIn(styles: XmlElement, palette: Palette): readonly HighlightLook[] {
  return childrenOf(childOf(styles, "dxfs"), "dxf").map((format) => {
    const font = childOf(format, "font");
    const bold = childOf(font, "b");
    return {
      ink: colourOf(childOf(font, "color"), palette),
      fill: colourOf(childOf(childOf(childOf(format, "fill"), "patternFill"), "bgColor"), palette),
      isBold: bold === undefined ? null : isTrue(bold.attributes.get("val") ?? "1"),
    };
  });
}
