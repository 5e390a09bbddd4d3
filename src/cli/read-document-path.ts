import type { TypedOptions } from "./options";
import { problem, type Problem } from "./problem";

const WORD_FILE = /\.docx$/iu;
const SHEET_FILE = /\.xlsx$/iu;

/** `--out FILE.docx`, or `.xlsx` for a sheet of a copy. */
export function readDocumentPath(command: string, { texts }: TypedOptions): string | Problem {
  const path = texts["out"];
  if (path === undefined) return problem((error) => error("missingOption", { command, option: "--out" }));
  return isDocumentPath(path) || SHEET_FILE.test(path)
    ? path
    : problem((error) => error("badDocumentFile", { value: path, option: "--out" }));
}

/** Whether a path asks for a Word document. */
export function isDocumentPath(path: string): boolean {
  return WORD_FILE.test(path);
}
