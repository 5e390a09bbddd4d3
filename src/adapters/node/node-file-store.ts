import { randomUUID } from "node:crypto";
import { constants, open, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { FileStore } from "../../ports/file-store";
import type { Trouble } from "../../ports/trouble";

const LARGEST_FILE = 50 * 1024 * 1024;

/** Files of the machine. Expected trouble (no such file, no permission, a folder) comes back as a value. */
export const NODE_FILE_STORE: FileStore = {
  async read(path) {
    try {
      const file = await open(path, constants.O_RDONLY);
      try {
        const { size } = await file.stat();
        if (size > LARGEST_FILE) return { kind: "trouble", code: "file-too-large", path, limit: "50 MB" };
        return new Uint8Array(await file.readFile());
      } finally {
        await file.close();
      }
    } catch (error) {
      return troubleOf(error, path);
    }
  },

  async exists(path) {
    return (await identityOf(path)) !== null;
  },

  async isSame(first, second) {
    const [one, other] = await Promise.all([identityOf(first), identityOf(second)]);
    return one !== null && one === other;
  },

  async write(path, bytes) {
    const beside = join(dirname(path), `.${randomUUID()}.tmp`);
    try {
      await writeFile(beside, bytes, { flag: "wx" });
      await rename(beside, path);
      return { kind: "saved" };
    } catch (error) {
      await rm(beside, { force: true });
      return troubleOf(error, path);
    }
  },
};

/** Device and number of the file behind a path, or null where nothing stands. Two hard links are one file. */
async function identityOf(path: string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(await realpath(path), { bigint: true });
    return `${String(dev)}/${String(ino)}`;
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return null;
  }
}

function troubleOf(error: unknown, path: string): Trouble {
  const code = codeOf(error);
  if (code === null) throw error;
  if (code === "EISDIR") return { kind: "trouble", code: "file-is-folder", path };
  if (code === "ENOENT") return { kind: "trouble", code: "file-not-found", path };
  return { kind: "trouble", code: "file-unreadable", path, reason: code };
}

/** The code of an error of the operating system, or null for any other error, which is a bug of ours. */
function codeOf(error: unknown): string | null {
  const hasCode = typeof error === "object" && error !== null && "code" in error;
  return hasCode && typeof error.code === "string" ? error.code : null;
}
