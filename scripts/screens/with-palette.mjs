import { crc32, deflateSync } from "node:zlib";
import { PNG } from "pngjs";

const COLOURS = 256;
const COMMON = 160;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The opaque picture as a PNG of at most 256 colours; every other becomes the nearest of them. */
export function withPalette(bytes) {
  const { width, height, data } = PNG.sync.read(bytes);
  const colours = Array.from({ length: width * height }, (_, at) => data.readUIntBE(at * 4, 3));
  const counts = new Map();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const byCount = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || a - b);
  const palette = paletteOf(byCount);
  const indexOf = new Map(byCount.map((colour) => [colour, nearest(palette, colour)]));
  const rows = Buffer.alloc((width + 1) * height);
  for (const [at, colour] of colours.entries()) {
    rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = indexOf.get(colour);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap(channels))),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The commonest colours, and of the rest those that lie farthest off: a rare red sign must not become grey. */
function paletteOf(byCount) {
  const palette = byCount.slice(0, COMMON);
  const rest = byCount
    .slice(COMMON)
    .map((colour) => ({ colour, off: distance(palette[nearest(palette, colour)], colour) }));
  while (palette.length < COLOURS && rest.length > 0) {
    rest.sort((a, b) => b.off - a.off);
    const { colour } = rest.shift();
    palette.push(colour);
    for (const other of rest) other.off = Math.min(other.off, distance(colour, other.colour));
  }
  return palette;
}

function channels(colour) {
  return [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
}

function distance(one, other) {
  const [red, green, blue] = channels(one);
  const [otherRed, otherGreen, otherBlue] = channels(other);
  return (red - otherRed) ** 2 + (green - otherGreen) ** 2 + (blue - otherBlue) ** 2;
}

function nearest(palette, colour) {
  const distances = palette.map((candidate) => distance(candidate, colour));
  return distances.indexOf(Math.min(...distances));
}

function chunk(type, body) {
  const named = Buffer.concat([Buffer.from(type, "latin1"), body]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(body.length, 0);
  around.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)]);
}
