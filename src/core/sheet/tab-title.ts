const LONGEST_TITLE = 31;
/** What lies beyond can no longer show in a title. */
const LONGEST_LOOK = 1_000;
/** Excel keeps this title for its own list of changes. */
const RESERVED_TITLE = "history";

/**
 * A title that Excel accepts for a tab: none of `: \ / ? * [ ]`, no apostrophe at either end, at most 31 characters,
 * not Excel's own "History", and not taken (compared without case). A taken title gets " (2)", " (3)" and so on. An
 * empty text gives "แผ่นงาน".
 */
export function tabTitle(wanted: string, taken: readonly string[]): string {
  const clean = wanted
    .slice(0, LONGEST_LOOK)
    .replace(/[:\\/?*[\]\p{Cc}]/gu, " ")
    .replace(/\s+/gu, " ")
    .replace(/^[' ]+/u, "")
    .replace(/[' ]+$/u, "");
  const base = clean === "" ? "แผ่นงาน" : clean;
  const used = new Set([RESERVED_TITLE, ...taken.map((title) => title.toLowerCase())]);
  for (let copy = 1; ; copy += 1) {
    const suffix = copy === 1 ? "" : ` (${String(copy)})`;
    const title = cut(base, LONGEST_TITLE - suffix.length) + suffix;
    if (!used.has(title.toLowerCase())) return title;
  }
}

/** Excel counts UTF-16 units; a cut must not leave half a pair, nor an apostrophe at the end. */
function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/u, "")
    .replace(/[' ]+$/u, "");
}
