import type { ReturnedFile } from "../app/preview-merge";
import type { Trouble } from "../ports/trouble";
import type { Tools } from "./tools";

/** What the files hold that could be read, and why the others could not. */
export interface ReturnedFiles {
  readonly files: readonly ReturnedFile[];
  readonly refused: readonly { readonly path: string; readonly trouble: Trouble }[];
}

/** Reads the files one after the other; one that cannot be read does not keep the others. */
export async function readReturned(tools: Tools, paths: readonly string[]): Promise<ReturnedFiles> {
  const files: ReturnedFile[] = [];
  const refused: { path: string; trouble: Trouble }[] = [];
  for (const path of paths) {
    const read = await readOne(tools, path);
    if ("code" in read) refused.push({ path, trouble: read });
    else files.push(read);
  }
  return { files, refused };
}

async function readOne({ files, format }: Tools, path: string): Promise<ReturnedFile | Trouble> {
  const bytes = await files.read(path);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const workbook = await format.open(bytes, path);
  if ("kind" in workbook) return workbook;
  const read = await workbook.read();
  return read.kind === "trouble" ? read : { file: path, content: read.workbook };
}
