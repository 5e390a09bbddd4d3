const MOST = 60;

/** A text of a cell as a finding quotes it: on one line, at most 60 characters, the rest told by "…". */
export function quoted(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  const letters = Array.from(line);
  return letters.length <= MOST ? line : `${letters.slice(0, MOST - 1).join("")}…`;
}
