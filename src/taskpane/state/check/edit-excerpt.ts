/** The letters around what changes, and the change itself as a person can see it. */
export interface EditExcerpt {
  readonly lead: string;
  readonly before: string;
  readonly after: string;
  readonly tail: string;
}

const AROUND = 24;
const SPACE = "␣";
const LINE_BREAK = "↵";

/**
 * Where two texts of a cell differ, with a few letters on either side. A change of spaces or of characters that nobody
 * sees shows them as "␣", a line break as
 * "↵". Thai marks stay with their letter.
 */
export function editExcerpt(before: string, after: string): EditExcerpt {
  const a = clusters(before);
  const b = clusters(after);
  const same = commonStart(a, b);
  const end = commonStart(a.slice(same).reverse(), b.slice(same).reverse());
  return {
    lead: clippedStart(a.slice(0, same)),
    before: visible(a.slice(same, a.length - end).join("")),
    after: visible(b.slice(same, b.length - end).join("")),
    tail: clippedEnd(a.slice(a.length - end)),
  };
}

/** A letter with the marks above and below it. */
function clusters(text: string): string[] {
  return text.match(/\P{M}\p{M}*|\p{M}+/gsu) ?? [];
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  const shorter = Math.min(a.length, b.length);
  let same = 0;
  while (same < shorter && a[same] === b[same]) same += 1;
  return same;
}

function clippedStart(letters: readonly string[]): string {
  return letters.length <= AROUND ? oneLine(letters) : `…${oneLine(letters.slice(-AROUND))}`;
}

function clippedEnd(letters: readonly string[]): string {
  return letters.length <= AROUND ? oneLine(letters) : `${oneLine(letters.slice(0, AROUND))}…`;
}

function oneLine(letters: readonly string[]): string {
  return letters.join("").replace(/[\r\n]+/gu, " ");
}

function visible(text: string): string {
  const seen = text.replace(/[\r\n]+/gu, LINE_BREAK).replace(/\p{Cf}/gu, SPACE);
  return /^[\s↵␣]+$/u.test(seen) ? seen.replace(/\s/gu, SPACE) : seen;
}
