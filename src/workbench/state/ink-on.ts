/** WCAG 2.2, 1.4.3: text against what is behind it. */
const LEAST_CONTRAST = 4.5;
const WHITE = "#FFFFFF";
const BLACK = "#000000";

/** The ink of a text on a fill: the file's own where it can be read, else black or white. Colours are "#RRGGBB". */
export function inkOn(fill: string, ink: string | null): string {
  if (ink !== null && contrast(ink, fill) >= LEAST_CONTRAST) return ink;
  return contrast(BLACK, fill) >= contrast(WHITE, fill) ? BLACK : WHITE;
}

function contrast(first: string, second: string): number {
  const [a, b] = [luminance(first), luminance(second)];
  return a > b ? (a + 0.05) / (b + 0.05) : (b + 0.05) / (a + 0.05);
}

function luminance(colour: string): number {
  const channel = (at: number): number => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
