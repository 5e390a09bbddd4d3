import type { Trouble } from "./trouble";

/** Files as bytes. Paths are the person's own, absolute or relative to where the command runs. */
export interface FileStore {
  /** The bytes, or why there are none. Files above 50 MB are refused before they are read. */
  read(path: string): Promise<Uint8Array | Trouble>;
  /** Whether something stands at the path. */
  exists(path: string): Promise<boolean>;
  /** Whether two paths name one file, links followed. */
  isSame(first: string, second: string): Promise<boolean>;
  /** Writes beside the path and then takes its place, so that a failure leaves what was there. */
  write(path: string, bytes: Uint8Array): Promise<{ readonly kind: "saved" } | Trouble>;
}
