import { dirname, relative, sep } from "node:path";

/** The path to a file as a link in the output needs it: relative to the output's folder, with "/". */
export function linkPath(out: string, path: string): string {
  return relative(dirname(out), path).replaceAll(sep, "/");
}
