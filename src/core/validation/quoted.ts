const MOST = 60;
const SPACE = /\s/u;

/** A text of a cell as a finding quotes it: on one line, at most 60 characters, the rest told by "…". */
export function quoted(text: string): string {
  if (text.length <= MOST && !SPACE.test(text)) return text;
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= MOST) return line; // no more letters than UTF-16 units
  const letters = Array.from(line);
  return letters.length <= MOST ? line : `${letters.slice(0, MOST - 1).join("")}…`;
}
