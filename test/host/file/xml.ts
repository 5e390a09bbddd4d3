const ENTITIES = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);

/** Text made safe for an element or a quoted attribute. */
export function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"]/gu, (sign) => ENTITIES.get(sign) ?? sign);
}

/** The text that an element or attribute holds. */
export function unescapeXml(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

/** An attribute of an opening tag, as it is written; "" when the tag has none of that name. */
export function attribute(tag: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`, "u").exec(tag)?.[1] ?? "";
}
