import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export const PROJECT = join(__dirname, "..", "..");
const OUTPUT = join(PROJECT, ".cache", "host");
/** Written after each build: webpack leaves a file alone when its content stays the same. */
const STAMP = join(PROJECT, ".cache", "host-built");
const LOCK = join(PROJECT, ".cache", "host-building");
const ABANDONED_AFTER = 120_000;

/** The folder with the built host page; builds it when a source of the host is newer. Takes some seconds then. */
export function hostBundle(): string {
  while (isStale()) {
    if (takeLock()) build();
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
  return OUTPUT;
}

function isStale(): boolean {
  const sources = [join(PROJECT, "webpack.host.config.js"), ...filesBelow(__dirname)];
  const newest = Math.max(...sources.map((file) => statSync(file).mtimeMs));
  return (
    existsSync(LOCK) || !existsSync(join(OUTPUT, "host.html")) || !existsSync(STAMP) || statSync(STAMP).mtimeMs < newest
  );
}

/** Test files run side by side; only one of them may build. A lock left by a run that was killed is taken over. */
function takeLock(): boolean {
  try {
    mkdirSync(join(PROJECT, ".cache"), { recursive: true });
    mkdirSync(LOCK);
    return true;
  } catch {
    const taken = statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs;
    if (taken !== undefined && Date.now() - taken > ABANDONED_AFTER) rmSync(LOCK, { recursive: true, force: true });
    return false;
  }
}

function build(): void {
  try {
    const webpack = join(PROJECT, "node_modules", "webpack", "bin", "webpack.js");
    execFileSync(process.execPath, [webpack, "--config", "webpack.host.config.js"], { cwd: PROJECT, stdio: "pipe" });
    writeFileSync(STAMP, "");
  } finally {
    rmdirSync(LOCK);
  }
}

function filesBelow(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  const sources = files.filter((file) => file.isFile() && !file.name.includes(".test."));
  return sources.map((file) => join(file.parentPath, file.name));
}
