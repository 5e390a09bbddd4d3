import type { Trouble } from "./trouble";

/** Hands files to the person where there is no folder to write to. */
export interface FileSaver {
  /** Whether this host is known to hand files on. Where it is false nothing would happen, without an error. */
  readonly canSave: boolean;
  /**
   * Hands the content (a text as UTF-8) on under a name without a folder. "sent" is all that is known: whether the person keeps the file, and
   * where, the host does not say.
   */
  save(name: string, mediaType: string, content: Uint8Array | string): { readonly kind: "sent" } | Trouble;
}
