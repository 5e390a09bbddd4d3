const PASSED_OVER = /[\s\u200B-\u200D\u2060\uFEFF]/u;

/** A text without spaces and invisible characters. */
export interface Squeezed {
  readonly letters: string;
  /** For each letter its place in the text, in UTF-16 units. */
  readonly places: readonly number[];
}

/** Drops spaces, line breaks and invisible characters, which reports pasted from PDF have inside words. */
export function squeeze(text: string): Squeezed {
  const letters: string[] = [];
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (PASSED_OVER.test(letter)) continue;
    letters.push(letter);
    places.push(at);
  }
  return { letters: letters.join(""), places };
}
