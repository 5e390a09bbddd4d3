import { PNG } from "pngjs";

const UNITS = 16;
const SAMPLES = 8;

/** Paints layers (later ones on top) into a square picture of `size` pixels, 64 samples a pixel. */
export function render(layers, size) {
  const picture = new PNG({ width: size, height: size });
  const topFirst = [...layers].reverse().map(({ inside, colour }) => ({ inside, rgb: readColour(colour) }));
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      picture.data.set(pixelAt(topFirst, x, y, UNITS / size), (y * size + x) * 4);
    }
  }
  return picture;
}

function pixelAt(topFirst, x, y, unitsPerPixel) {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
    const px = (x + ((sample % SAMPLES) + 0.5) / SAMPLES) * unitsPerPixel;
    const py = (y + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) * unitsPerPixel;
    const hit = topFirst.find(({ inside }) => inside(px, py));
    if (hit === undefined) continue;
    covered += 1;
    for (const channel of [0, 1, 2]) sum[channel] += hit.rgb[channel];
  }
  if (covered === 0) return [0, 0, 0, 0];
  return [...sum.map((value) => Math.round(value / covered)), Math.round((covered / SAMPLES ** 2) * 255)];
}

function readColour(hex) {
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
}
