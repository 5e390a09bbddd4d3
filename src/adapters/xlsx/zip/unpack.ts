import { inflateSync } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-entry";

/** The bytes of an entry. Returns null where they are damaged: another length, or another checksum, than was promised. */
export function unpack({ method, packed, size, crc }: ZipEntry): Uint8Array | null {
  const bytes = method === 0 ? packed : inflated(packed, size);
  return bytes?.length === size && crc32(bytes) === crc ? bytes : null;
}

function inflated(packed: Uint8Array, size: number): Uint8Array | null {
  try {
    return inflateSync(packed, { out: new Uint8Array(size) });
  } catch {
    return null;
  }
}
