import type { Trouble } from "../ports/trouble";
import type { WorkbookFile } from "../ports/workbook-file";
import type { Tools } from "./tools";

/** Why nothing may be written to a path: it is one of the inputs, or it exists and may not be replaced. null: it may. */
export async function outputTrouble(
  { files }: Pick<Tools, "files">,
  path: string,
  inputs: readonly string[],
  force: boolean,
): Promise<Trouble | null> {
  for (const input of inputs) {
    if (await files.isSame(input, path)) return { kind: "trouble", code: "output-is-input", path };
  }
  return !force && (await files.exists(path)) ? { kind: "trouble", code: "output-exists", path } : null;
}

/** Writes a workbook to a path that `outputTrouble` has cleared. */
export async function saveWorkbook(
  { files }: Pick<Tools, "files">,
  workbook: WorkbookFile,
  path: string,
): Promise<Trouble | null> {
  const bytes = await workbook.save();
  if (!(bytes instanceof Uint8Array)) return bytes;
  const saved = await files.write(path, bytes);
  return saved.kind === "trouble" ? saved : null;
}
