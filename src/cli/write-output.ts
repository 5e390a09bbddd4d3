import type { WordDocument } from "../core/word/word-document";
import type { Trouble } from "../ports/trouble";
import type { Tools } from "./tools";

/** Writes a Word document to a path that `outputTrouble` has cleared. null: it is written. */
export async function writeDocument(tools: Tools, document: WordDocument, path: string): Promise<Trouble | null> {
  return writeBytes(tools, await tools.documents.write(document), path);
}

/** Writes a text in UTF-8 to a path that `outputTrouble` has cleared. null: it is written. */
export function writeText(tools: Tools, text: string, path: string): Promise<Trouble | null> {
  return writeBytes(tools, new TextEncoder().encode(text), path);
}

async function writeBytes({ files }: Tools, bytes: Uint8Array, path: string): Promise<Trouble | null> {
  const written = await files.write(path, bytes);
  return written.kind === "trouble" ? written : null;
}
