import type { Trouble } from "../../ports/trouble";

/** The largest file that is read, as everywhere in the product. */
export const LARGEST_MEGABYTES = 50;

const MEGABYTE = 1024 * 1024;

/** The bytes of a file that a person picked, or why there are none. Larger files are refused before they are read. */
export async function pickedBytes(file: File): Promise<Uint8Array | Trouble> {
  const path = file.name;
  if (file.size > LARGEST_MEGABYTES * MEGABYTE) {
    return { kind: "trouble", code: "file-too-large", path, limit: `${String(LARGEST_MEGABYTES)} MB` };
  }
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    const reason = error instanceof Error ? error.name : String(error);
    return { kind: "trouble", code: "file-unreadable", path, reason };
  }
}
