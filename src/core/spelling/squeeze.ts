const PASSED_OVER = /[\s\u200B-\u200D\u2060\uFEFF]/u;
const SPACE = 0x20;
const LAST_ASCII = 0x7e;
const FIRST_THAI = 0x0e01;
const LAST_THAI = 0x0e5b;

/** A text without spaces and invisible characters. */
export interface Squeezed {
  readonly letters: string;
  /** For each letter its place in the text, in UTF-16 units. */
  readonly places: readonly number[];
}

/** Drops spaces, line breaks and invisible characters, which reports pasted from PDF have inside words. */
export function squeeze(text: string): Squeezed {
  const parts: string[] = [];
  const places: number[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (isPassedOver(text, at)) {
      parts.push(text.slice(from, at));
      from = at + 1;
    } else places.push(at);
  }
  if (parts.length === 0) return { letters: text, places };
  parts.push(text.slice(from));
  return { letters: parts.join(""), places };
}

/** Every letter of every text comes by here: the pattern is asked about rare ones only. */
function isPassedOver(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === SPACE) return true;
  const isCommon = (code > SPACE && code <= LAST_ASCII) || (code >= FIRST_THAI && code <= LAST_THAI);
  return !isCommon && PASSED_OVER.test(text.charAt(at));
}
