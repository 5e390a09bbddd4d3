/** A bracket that has no other half. */
export interface Bracket {
  readonly kind: "unclosed" | "unopened";
  /** UTF-16 units from the start of the text. */
  readonly at: number;
}

// ๑) ก) a) of a list, and faces such as :)
const NO_BRACKET = /(?:^|[^0-9๐-๙.])[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2}){0,3}\s?$|(?:^|[\s(,])[ก-ฮA-Za-z]$|[:;=]-?$/u;
const LOOKED_BACK = 12;

/**
 * The first bracket of a text that has no other half however its list numbers are read; null where all may be closed.
 * Round and square brackets stand for each other.
 */
export function readBrackets(text: string): Bracket | null {
  const all = [...text.matchAll(/[()[\]]/gu)].map(({ index, 0: sign }) => ({
    index,
    opens: sign === "(" || sign === "[",
    isMarker: sign === ")" && NO_BRACKET.test(text.slice(Math.max(0, index - LOOKED_BACK), index)),
  }));
  const opens = all.filter((bracket) => bracket.opens).length;
  const closes = all.length - opens;
  const markers = all.filter(({ isMarker }) => isMarker).length;
  const { open, stray } = halvesAlone(all);
  const [unclosed] = open;
  if (opens > closes && unclosed !== undefined) return { kind: "unclosed", at: unclosed };
  return closes - markers > opens && stray !== null ? { kind: "unopened", at: stray } : null;
}

interface Sign {
  readonly index: number;
  readonly opens: boolean;
  readonly isMarker: boolean;
}

/** Which are left open, and the first one closed that none opened; a list number closes only what is open. */
function halvesAlone(signs: readonly Sign[]): { readonly open: readonly number[]; readonly stray: number | null } {
  const open: number[] = [];
  let stray: number | null = null;
  for (const { index, opens, isMarker } of signs) {
    if (opens) open.push(index);
    else if (open.pop() === undefined && !isMarker) stray ??= index;
  }
  return { open, stray };
}
