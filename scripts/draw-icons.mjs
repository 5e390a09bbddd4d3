// Draws assets/*.png. With --check it writes nothing and fails when a file differs from what it would draw.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PNG } from "pngjs";
import { DESIGNS, SIZES } from "./icons/designs.mjs";
import { render } from "./icons/render.mjs";

const FOLDER = path.join(import.meta.dirname, "..", "assets");
const onlyCheck = process.argv.includes("--check");
const different = [];

for (const [name, design] of Object.entries(DESIGNS)) {
  for (const size of SIZES) {
    const file = `${name}-${size}.png`;
    const picture = render(design(size), size);
    if (!onlyCheck) writeFileSync(path.join(FOLDER, file), PNG.sync.write(picture));
    else if (!samePixels(picture, path.join(FOLDER, file))) different.push(file);
  }
}

if (different.length > 0) {
  console.error(`These icons differ from their drawing; run npm run icons: ${different.join(", ")}`);
  process.exitCode = 1;
} else {
  console.log(`${Object.keys(DESIGNS).length * SIZES.length} icons ${onlyCheck ? "are as drawn" : "drawn"}`);
}

/** Pixels are compared, not files: another zlib may pack the same picture differently. */
function samePixels(picture, file) {
  if (!existsSync(file)) return false;
  const stored = PNG.sync.read(readFileSync(file));
  return stored.width === picture.width && stored.data.equals(picture.data);
}
