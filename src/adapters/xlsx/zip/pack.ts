import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-entry";

/** A new zip entry. The same bytes always give the same entry. */
export function pack(name: string, bytes: Uint8Array): ZipEntry {
  return { name, method: 8, packed: deflateSync(bytes, { level: 6 }), size: bytes.length, crc: crc32(bytes) };
}
