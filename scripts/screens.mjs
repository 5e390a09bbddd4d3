// Takes the pictures of the guide into docs/screens: npm run build, then npm run screens. Look at every picture that changed.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { withPalette } from "./screens/with-palette.mjs";

const ROOT = path.join(import.meta.dirname, "..");
const JEST = path.join(ROOT, "node_modules", "jest", "bin", "jest.js");
const TAKEN = path.join(ROOT, ".cache", "screens", "guide");
const KEPT = path.join(ROOT, "docs", "screens");
const MOST_BYTES = 120_000;

const { status } = spawnSync(process.execPath, [JEST, "--config", path.join(ROOT, "scripts", "screens.jest.mjs")], {
  cwd: ROOT,
  stdio: "inherit",
});
if (status === 0) keep();
process.exitCode = status ?? 1;

function keep() {
  rmSync(KEPT, { recursive: true, force: true });
  for (const language of readdirSync(TAKEN)) {
    mkdirSync(path.join(KEPT, language), { recursive: true });
    for (const file of readdirSync(path.join(TAKEN, language))) {
      const picture = withPalette(readFileSync(path.join(TAKEN, language, file)));
      if (picture.length > MOST_BYTES) console.error(`${language}/${file} has ${picture.length} bytes`);
      writeFileSync(path.join(KEPT, language, file), picture);
    }
  }
}
