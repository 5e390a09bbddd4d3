import { unescapeXml } from "../xml/escape-xml";
import type { ScannedCell } from "./scan-cells";

const ELEMENT = /<((?:[^\s<>/:]+:)?f)(?=[\s/>])[^>]*?(?:\/>|>([^<]*)<\/\1\s*>)/u;

/** The element of a cell's formula as it stands in the part, and its text; null for none, or one that cannot be told from the rest. */
export function formulaElementOf(
  xml: string,
  { formula, start, end }: ScannedCell,
): { readonly element: string; readonly text: string } | null {
  const match = formula === null ? null : ELEMENT.exec(xml.slice(start, end));
  return match === null ? null : { element: match[0], text: unescapeXml(match[2] ?? "") };
}
