import { rangeToAbsoluteA1, type RangeRef } from "../../../core/sheet/range-ref";

/** A tab's title as formulas quote it: กอง's gives 'กอง''s'. */
export function quotedTitle(title: string): string {
  return `'${title.replaceAll("'", "''")}'`;
}

/** A range with its tab, never shifting: 'กองคลัง'!$A$5:$N$204. */
export function absoluteReference(title: string, range: RangeRef): string {
  return `${quotedTitle(title)}!${rangeToAbsoluteA1(range)}`;
}

/** Whether a formula speaks of a tab. Titles are compared without regard to case, as Excel does. */
export function refersTo(formula: string, title: string): boolean {
  const folded = formula.toLowerCase();
  const plain = title.toLowerCase();
  return (
    folded.includes(`${quotedTitle(plain)}!`) ||
    new RegExp(`(?:^|[^\\p{L}\\p{M}\\p{N}_.'])${escaped(plain)}!`, "u").test(folded)
  );
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);
}
