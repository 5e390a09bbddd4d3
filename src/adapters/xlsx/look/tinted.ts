/**
 * A colour "#RRGGBB" made lighter (`tint` above 0) or darker (below 0) by a share of its lightness, as Excel does within one
 * step of 255 a channel. Source: ECMA-376-1, 18.8.19 (fgColor), attribute tint. What is no number from -1 to 1 tints nothing.
 */
export function tinted(colour: string, tint: number): string {
  if (!(tint >= -1 && tint <= 1) || tint === 0) return colour;
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const most = Math.max(...channels);
  const least = Math.min(...channels);
  const lightness = (most + least) / 2;
  const saturation = most === least ? 0 : (most - least) / (1 - Math.abs(2 * lightness - 1));
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const chroma = saturation * (1 - Math.abs(2 * wanted - 1));
  const place = (channel: number) => (most === least ? 0.5 : (channel - least) / (most - least));
  return hexOf(channels.map((channel) => wanted + chroma * (place(channel) - 0.5)));
}

function hexOf(channels: readonly number[]): string {
  const digits = channels.map((channel) =>
    Math.round(channel * 255)
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${digits.join("").toUpperCase()}`;
}
