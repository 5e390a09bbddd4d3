import { escapeXml, unescapeXml } from "./escape-xml";

/** XML cannot hold these, or would change them (CR becomes LF), or they look like an escape already. */
const NEEDS_ESCAPE =
  // eslint-disable-next-line no-control-regex -- control characters are what a cell's text must be freed from
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|_(?=x[0-9a-f]{4}_)/giu;
const ESCAPED = /_x([0-9a-f]{4})_/giu;

/** A cell's text as XML, every character kept. Source of the _xHHHH_ escape: ECMA-376-1, 22.9.2.19 (ST_Xstring). */
export function cellTextToXml(text: string): string {
  return escapeXml(text.replace(NEEDS_ESCAPE, (character) => `_x${hex(character)}_`));
}

/** The text that a cell's XML stands for. */
export function cellTextFromXml(xml: string): string {
  const text = unescapeXml(xml);
  return text.includes("_x")
    ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
}
