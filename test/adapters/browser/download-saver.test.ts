/** @jest-environment jsdom */
import { downloadSaver, takesDownloads } from "../../../src/adapters/browser/download-saver";

const BYTES = Uint8Array.of(80, 75);
const blobs: Blob[] = [];
const revoked = jest.fn();

beforeEach(() => {
  jest.useFakeTimers();
  blobs.length = 0;
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => `blob:${String(blobs.push(blob))}`,
    revokeObjectURL: revoked,
  });
});
afterEach(() => jest.useRealTimers());

it("hands the bytes to the browser under their name, and takes the address back later", () => {
  const clicked: HTMLAnchorElement[] = [];
  const listen = (event: Event) => {
    if (event.target instanceof HTMLAnchorElement) clicked.push(event.target);
    event.preventDefault();
  };
  document.addEventListener("click", listen);
  expect(downloadSaver(true).save("รายงานผล.docx", "text/plain", BYTES)).toEqual({ kind: "sent" });
  document.removeEventListener("click", listen);
  expect(clicked.map(({ download, href }) => [download, href])).toEqual([["รายงานผล.docx", "blob:1"]]);
  expect(blobs[0]).toMatchObject({ size: 2, type: "text/plain" });
  expect(document.querySelector("a")).toBeNull();
  expect(revoked).not.toHaveBeenCalled();
  jest.runAllTimers();
  expect(revoked).toHaveBeenCalledWith("blob:1");
});

it("tries nothing where the host would drop it without a word", () => {
  expect(downloadSaver(false).save("a.csv", "text/csv", BYTES)).toEqual({
    kind: "trouble",
    code: "cannot-save-file",
    path: "a.csv",
  });
  expect(blobs).toEqual([]);
});

it.each([
  ["PC", true],
  ["OfficeOnline", true],
  ["Mac", false],
  ["iOS", false],
  [null, true],
] as const)("on the platform %s downloads are taken: %s", (platform, isTaken) => {
  expect(takesDownloads(platform)).toBe(isTaken);
});
