import { pickedBytes } from "../../../src/adapters/browser/picked-bytes";

function fileOf(size: number, bytes: () => Promise<ArrayBuffer>): File {
  return { name: "เก่า.xlsx", size, arrayBuffer: bytes } as File;
}

it("gives the bytes of a file", async () => {
  const bytes = await pickedBytes(fileOf(2, () => Promise.resolve(Uint8Array.of(7, 8).buffer)));
  expect(bytes).toEqual(Uint8Array.of(7, 8));
});

it("refuses a file above 50 MB without reading it", async () => {
  const read = jest.fn();
  expect(await pickedBytes(fileOf(50 * 1024 * 1024 + 1, read))).toMatchObject({
    code: "file-too-large",
    limit: "50 MB",
  });
  expect(read).not.toHaveBeenCalled();
});

it("says why a file could not be read", async () => {
  const gone = Object.assign(new Error("changed on disk"), { name: "NotReadableError" });
  expect(await pickedBytes(fileOf(2, () => Promise.reject(gone)))).toEqual({
    kind: "trouble",
    code: "file-unreadable",
    path: "เก่า.xlsx",
    reason: "NotReadableError",
  });
});
