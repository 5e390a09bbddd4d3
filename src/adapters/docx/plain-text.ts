/** What is no character of XML 1.0 (section 2.2): most control characters, halves of surrogate pairs, non-characters. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text in which a word processor finds nothing but characters: without those that XML forbids, tabs as spaces. */
export function plainText(text: string): string {
  return text.replace(FORBIDDEN, "").replaceAll("\t", " ");
}

/** The lines of a text, whatever it ends them with. An empty text is one empty line. */
export function linesOf(text: string): readonly string[] {
  return plainText(text).split(/\r\n|\r|\n|\u2028|\u2029/u);
}
