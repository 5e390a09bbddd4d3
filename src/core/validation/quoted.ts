const MOST = 60;
const NOT_PLAIN = /[^\S ]| {2}|^ | $/u;

/** A text of a cell as a finding quotes it: on one line, at most 60 characters, the rest told by "…". */
export function quoted(text: string): string {
  const isPlain = !NOT_PLAIN.test(text);
  if (isPlain && text.length <= MOST) return text;
  const line = isPlain ? text : text.replace(/\s+/gu, " ").trim();
  if (line.length <= MOST) return line; // no more letters than UTF-16 units
  const letters = Array.from(line);
  return letters.length <= MOST ? line : `${letters.slice(0, MOST - 1).join("")}…`;
}
