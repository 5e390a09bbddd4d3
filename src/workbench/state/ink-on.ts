/** WCAG 2.2, 1.4.3: text against what is behind it. */
const LEAST_CONTRAST = 4.5;
/** From here on an ink is nearly readable: it becomes darker or lighter, and keeps its hue. */
const NEARLY_READABLE = 3;
const SHADES = 10;
const WHITE = "#FFFFFF";
const BLACK = "#000000";

/**
 * The ink of a text on a fill: the file's own where it can be read, a darker or lighter shade where that helps, else black
 * or white. Colours are "#RRGGBB".
 */
export function inkOn(fill: string, ink: string | null): string {
  const end = contrast(BLACK, fill) >= contrast(WHITE, fill) ? BLACK : WHITE;
  if (ink === null || contrast(ink, fill) < NEARLY_READABLE) return end;
  for (let shade = 0; shade < SHADES; shade += 1) {
    const shown = mixed(ink, end, shade / SHADES);
    if (contrast(shown, fill) >= LEAST_CONTRAST) return shown;
  }
  return end;
}

function mixed(from: string, to: string, share: number): string {
  const channel = (at: number): string => {
    const [first, second] = [from, to].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round((first ?? 0) * (1 - share) + (second ?? 0) * share)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`.toUpperCase();
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
