import { toArabicDigits } from "../thai/digits";
import { LAYOUT_NAMES } from "./data/layout-names";
import type { ReportLayoutId } from "./report-layout-id";

const IDS = Object.keys(LAYOUT_NAMES) as readonly ReportLayoutId[];

/** A layout as a cell of the agency sheet says it: its short id and its name, "004E รายงาน: ...". */
export function layoutWord(id: ReportLayoutId): string {
  return `${shortId(id)} ${LAYOUT_NAMES[id]}`;
}

/** The cells of the drop-down list, in the order of the ids. */
export function layoutWords(): readonly string[] {
  return IDS.map(layoutWord);
}

/**
 * The layout of a text that is its id, or begins with it: with or without its dash, in either digits and letters. What
 * follows the id is not looked at, so that a name that changes is still read. null where the text begins otherwise.
 */
export function readLayoutWord(text: string): ReportLayoutId | null {
  const [word = ""] = toArabicDigits(text).trim().split(/\s/u);
  const wanted = word.replace("-", "").toUpperCase();
  return IDS.find((id) => shortId(id) === wanted) ?? null;
}

function shortId(id: ReportLayoutId): string {
  return id.replace("-", "");
}
