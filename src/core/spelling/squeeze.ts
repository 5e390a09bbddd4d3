const PASSED_OVER = /[\s\u200B-\u200D\u2060\uFEFF]/u;
const ALL_PASSED_OVER = /[\s\u200B-\u200D\u2060\uFEFF]+/gu;

/** A text without spaces and invisible characters. */
export interface Squeezed {
  readonly letters: string;
  /** For each letter its place in the text, in UTF-16 units. Read only where a slip may stand, which few texts have. */
  readonly places: readonly number[];
}

/** Drops spaces, line breaks and invisible characters, which reports pasted from PDF have inside words. */
export function squeeze(text: string): Squeezed {
  let places: readonly number[] | null = null;
  return {
    letters: text.replace(ALL_PASSED_OVER, ""),
    get places() {
      places ??= placesIn(text);
      return places;
    },
  };
}

function placesIn(text: string): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) if (!PASSED_OVER.test(text.charAt(at))) places.push(at);
  return places;
}
