import type { WordDocument } from "../core/word/word-document";

/** Turns documents into the bytes of a file for a word processor. The same document gives the same bytes. */
export interface DocumentFormat {
  write(document: WordDocument): Promise<Uint8Array>;
}
