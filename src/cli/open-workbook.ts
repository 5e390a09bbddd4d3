import { recogniseWorkbook } from "../core/recognition/recognise-workbook";
import type { Trouble } from "../ports/trouble";
import type { WorkbookFile } from "../ports/workbook-file";
import { isProblem, problem, type Problem } from "./problem";
import type { Tools } from "./tools";

export interface OpenedWorkbook {
  readonly path: string;
  readonly workbook: WorkbookFile;
}

/**
 * Opens every file, or says what is wrong with the first that cannot be opened or, unless any content will do, holds
 * nothing of ours.
 */
export async function openWorkbooks(
  tools: Tools,
  command: string,
  paths: readonly string[],
  content: "ours" | "any" = "ours",
): Promise<readonly OpenedWorkbook[] | Problem | Trouble> {
  if (paths.length === 0) return problem((error) => error("noFiles", { command }));
  const repeated = await repeatedPath(tools, paths);
  if (repeated !== null) return problem((error) => error("repeatedFile", { path: repeated }));
  const opened: OpenedWorkbook[] = [];
  for (const path of paths) {
    const workbook = await openOne(tools, path, content);
    if (isProblem(workbook)) return workbook;
    opened.push({ path, workbook });
  }
  return opened;
}

/** The first path that names a file given before it: its rows would be counted twice. */
export async function repeatedPath({ files }: Tools, paths: readonly string[]): Promise<string | null> {
  for (const [index, path] of paths.entries()) {
    for (const before of paths.slice(0, index)) {
      if (await files.isSame(before, path)) return path;
    }
  }
  return null;
}

async function openOne(
  { files, format }: Tools,
  path: string,
  content: "ours" | "any",
): Promise<WorkbookFile | Problem | Trouble> {
  const bytes = await files.read(path);
  if (isProblem(bytes)) return bytes;
  const workbook = await format.open(bytes, path);
  if (isProblem(workbook)) return workbook;
  if (content === "any") return workbook;
  const read = await workbook.read();
  if (read.kind === "trouble") return read;
  const { agency, tables, unread, frameworkSheets } = recogniseWorkbook(read.workbook.sheets);
  if (agency === null && tables.length + unread.length + frameworkSheets.length === 0)
    return problem((error) => error("nothingOfOurs", { path }));
  return workbook;
}
