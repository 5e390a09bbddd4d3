const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/giu;
const CDATA = /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|([^<]+)|</gu;

/** Text or an attribute's value, safe between tags and between double quotes. */
export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** The text that a piece of XML without elements stands for. Unknown entities stay as they are written. */
export function unescapeXml(xml: string): string {
  if (xml.includes("<")) {
    return xml.replace(CDATA, (_, literal?: string, text?: string) => literal ?? (text ? unescapeXml(text) : ""));
  }
  return xml.includes("&") ? xml.replace(ENTITY, characterOf) : xml;
}

function characterOf(entity: string, hex?: string, decimal?: string, name?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? entity;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}
