import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const BUNDLE = path.resolve("dist/cli/ita.cjs");

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly complaint: string;
}

/** Runs the built command in a folder. A missing bundle fails the test with the way to make it. */
export function ita(folder: string, ...args: readonly string[]): Ended {
  if (!existsSync(BUNDLE)) throw new Error("There is no dist/cli/ita.cjs. Run: npm run build");
  const { status, stdout, stderr } = spawnSync(process.execPath, [BUNDLE, ...args], { cwd: folder, encoding: "utf8" });
  return { code: status, out: stdout, complaint: stderr };
}

/** A new empty folder, and how to remove it. */
export function temporaryFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), "ita-test-"));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
