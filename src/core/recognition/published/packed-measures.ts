import { textOf } from "../../sheet/cell-value";
import type { PublishedValue } from "./published-row";

const LINE_END = /\r?\n|<\/?p>|<br\s*\/?>/iu;
const BEGINS_MEASURE = /^\s*(?:[-–•*]|[(]?[\d๐-๙]{1,2}[.)])/u;

/**
 * The measures of a cell that packs several: lines that begin with a bullet or a list number, each with the lines that go
 * on with it. A cell with one measure, or whose first line begins otherwise, gives an empty list.
 */
export function packedMeasures(value: PublishedValue | undefined): readonly string[] {
  const text = textOf(value?.cells[0]?.value);
  if (!mayBePacked(text)) return [];
  const lines = text
    .split(LINE_END)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (!BEGINS_MEASURE.test(lines[0] ?? "")) return [];
  const measures: string[] = [];
  for (const line of lines) {
    if (BEGINS_MEASURE.test(line)) measures.push(line);
    else measures[measures.length - 1] = `${measures.at(-1) ?? ""}\n${line}`;
  }
  return measures.length > 1 ? measures : [];
}

function mayBePacked(text: string): boolean {
  return text.startsWith("<") || BEGINS_MEASURE.test(text);
}
