const LONGEST_SHOWN = 60;

/** A text of a cell for one line of output: white space as one space, cut after 60 characters. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line;
}
