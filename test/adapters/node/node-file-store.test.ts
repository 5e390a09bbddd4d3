import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { NODE_FILE_STORE } from "../../../src/adapters/node/node-file-store";

const BYTES = new Uint8Array([1, 2, 3]);
const folder = mkdtempSync(path.join(tmpdir(), "ita-store-"));
const place = (name: string) => path.join(folder, name);

beforeAll(() => {
  writeFileSync(place("a"), BYTES);
  symlinkSync(place("a"), place("symbolic"));
  linkSync(place("a"), place("hard"));
  mkdirSync(place("folder"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("files of the machine", () => {
  it("are read as they are", async () => {
    expect(await NODE_FILE_STORE.read(place("a"))).toEqual(BYTES);
  });

  it("that are missing or folders are trouble that names the path", async () => {
    expect(await NODE_FILE_STORE.read(place("none"))).toEqual({
      kind: "trouble",
      code: "file-not-found",
      path: place("none"),
    });
    const aFolder = { kind: "trouble", code: "file-is-folder", path: place("folder") };
    expect(await NODE_FILE_STORE.read(place("folder"))).toEqual(aFolder);
  });

  it("are one file behind links and other spellings, and two where they only hold the same", async () => {
    writeFileSync(place("copy"), BYTES);
    for (const other of ["symbolic", "hard", "folder/../a"]) {
      expect(await NODE_FILE_STORE.isSame(place("a"), place(other))).toBe(true);
    }
    expect(await NODE_FILE_STORE.isSame(place("a"), place("copy"))).toBe(false);
    expect(await NODE_FILE_STORE.isSame(place("none"), place("none"))).toBe(false);
  });

  it("are replaced whole, and a write that fails leaves nothing behind", async () => {
    expect(await NODE_FILE_STORE.write(place("new"), BYTES)).toEqual({ kind: "saved" });
    expect(new Uint8Array(readFileSync(place("new")))).toEqual(BYTES);
    const before = readdirSync(folder).sort();
    expect(await NODE_FILE_STORE.write(place("folder"), BYTES)).toMatchObject({ kind: "trouble" });
    expect(await NODE_FILE_STORE.write(place("none/new"), BYTES)).toMatchObject({ code: "file-not-found" });
    expect(readdirSync(folder).sort()).toEqual(before);
  });
});
