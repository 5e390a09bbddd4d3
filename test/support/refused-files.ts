import { rawParts, zipped } from "../adapters/xlsx/raw-package";

/** An OLE compound file whose directory names that stream, in UTF-16. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (let index = 0; index < stream.length; index += 1) bytes[1024 + index * 2] = stream.charCodeAt(index);
  return bytes;
}

const SMALL = zipped(rawParts({ sheets: [{ name: "S", xml: "<sheetData/>" }] }));

/** Files that cannot be opened: by the code of the trouble, the bytes of one. */
export const REFUSED_FILES = {
  encrypted: compoundFile("EncryptedPackage"),
  "old-format": compoundFile("Workbook"),
  "not-a-workbook": SMALL.slice(0, SMALL.length / 2),
  "file-empty": new Uint8Array(),
  "macro-file": zipped(
    rawParts({ sheets: [{ name: "S", xml: "<sheetData/>" }], parts: { "xl/vbaProject.bin": new Uint8Array(8) } }),
  ),
} as const;
