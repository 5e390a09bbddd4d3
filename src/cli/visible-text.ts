/** A line without characters that would steer a terminal: texts of cells are shown, never obeyed. Line breaks stay. */
export function visibleText(line: string): string {
  return line.replace(/[^\P{Cc}\n\t]/gu, "�");
}
