import type { Trouble } from "../../ports/trouble";
import { compoundFileKind } from "./compound-file";
import { OPEN_LIMITS } from "./open-limits";
import { PackageParts } from "./package/package-parts";
import { unpack } from "./zip/unpack";
import { zipDirectory } from "./zip/zip-directory";
import type { ZipEntry } from "./zip/zip-entry";

const MEGABYTE = 1024 * 1024;

/** Turns the bytes of a file into the parts of a package, or says why they are not taken in. Never throws. */
export function packageIn(bytes: Uint8Array, path: string): PackageParts | Trouble {
  if (bytes.length === 0) return { kind: "trouble", code: "file-empty", path };
  if (bytes.length > OPEN_LIMITS.megabytes * MEGABYTE) return tooLarge(path, `${String(OPEN_LIMITS.megabytes)} MB`);
  const compound = compoundFileKind(bytes);
  if (compound !== null) return { kind: "trouble", code: compound, path };
  const entries = zipDirectory(bytes);
  if (entries === null) return notAWorkbook(path);
  return sizeTrouble(entries, bytes.length, path) ?? unpacked(entries, path);
}

export function notAWorkbook(path: string): Trouble {
  return { kind: "trouble", code: "not-a-workbook", path };
}

function sizeTrouble(entries: readonly ZipEntry[], packed: number, path: string): Trouble | null {
  const { ratio, freeMegabytes, inflatedMegabytes, parts } = OPEN_LIMITS;
  if (entries.length > parts) return tooLarge(path, String(parts));
  const inflated = entries.reduce((sum, { size }) => sum + size, 0);
  if (inflated > inflatedMegabytes * MEGABYTE) return tooLarge(path, `${String(inflatedMegabytes)} MB`);
  const isBomb = inflated > freeMegabytes * MEGABYTE && inflated > packed * ratio;
  return isBomb ? tooLarge(path, `${String(ratio)}:1`) : null;
}

function unpacked(entries: readonly ZipEntry[], path: string): PackageParts | Trouble {
  const parts: { entry: ZipEntry; bytes: Uint8Array }[] = [];
  for (const entry of entries) {
    const bytes = unpack(entry);
    if (bytes === null) return notAWorkbook(path);
    parts.push({ entry, bytes });
  }
  return PackageParts.of(parts);
}

function tooLarge(path: string, limit: string): Trouble {
  return { kind: "trouble", code: "file-too-large", path, limit };
}
