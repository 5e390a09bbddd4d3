const SIGNATURE: readonly number[] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED_STREAM = "EncryptedPackage";

/**
 * What an OLE compound file is: an .xlsx behind a password lies in a stream named EncryptedPackage ([MS-OFFCRYPTO] 2.3.4.4);
 * any other is a file of Excel 97-2003. Stream names are UTF-16. Returns null for bytes that are no compound file.
 */
export function compoundFileKind(bytes: Uint8Array): "encrypted" | "old-format" | null {
  if (SIGNATURE.some((byte, index) => bytes[index] !== byte)) return null;
  return holdsName(bytes, ENCRYPTED_STREAM) ? "encrypted" : "old-format";
}

/** Directory entries are aligned to 128 bytes and begin with the stream's name. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + name.length * 2 <= bytes.length; at += 128) if (isNameAt(bytes, at, name)) return true;
  return false;
}

function isNameAt(bytes: Uint8Array, at: number, name: string): boolean {
  for (let index = 0; index < name.length; index += 1) {
    const isSame = bytes[at + index * 2] === name.charCodeAt(index) && bytes[at + index * 2 + 1] === 0;
    if (!isSame) return false;
  }
  return true;
}
