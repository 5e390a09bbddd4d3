import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");

/** The absolute path of something in the project, by its path from the top folder. */
export function projectPath(...parts: readonly string[]): string {
  return join(ROOT, ...parts);
}

export function readProjectFile(...parts: readonly string[]): string {
  return readFileSync(projectPath(...parts), "utf8");
}

/** The files directly in a folder that end as given, without that ending, in alphabetical order. */
export function namesIn(folder: string, ending: string): string[] {
  return readdirSync(projectPath(folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
}
