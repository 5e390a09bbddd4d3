import type { ZipEntry } from "./zip-entry";

const END_RECORD = 0x06054b50;
const END_RECORD_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const DIRECTORY_RECORD = 0x02014b50;
const DIRECTORY_RECORD_SIZE = 46;
const LOCAL_RECORD = 0x04034b50;
const LOCAL_RECORD_SIZE = 30;
const ENCRYPTED_FLAG = 1;
const KEPT_IN_ZIP64 = 0xffffffff;
const ZIP64_FIELD = 1;

interface DirectoryRecord {
  readonly entry: Omit<ZipEntry, "packed">;
  readonly packedSize: number;
  readonly localOffset: number;
  readonly next: number;
}

/**
 * Lists the entries of a zip from its central directory, inflating nothing. Source: PKWARE APPNOTE 6.3, 4.3.
 * Returns null where the bytes are not a whole, plain zip: truncated, overlapping the end, encrypted, a name twice,
 * a compression other than stored or deflated.
 */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecordAt(view);
  if (end === -1) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries = new Map<string, ZipEntry>();
  for (let index = 0; index < count; index += 1) {
    const record = directoryRecordAt(bytes, view, at);
    if (record === null) return null;
    const packed = packedBytes(bytes, view, record);
    const key = record.entry.name.toLowerCase();
    if (packed === null || entries.has(key)) return null;
    entries.set(key, { ...record.entry, packed });
    at = record.next;
  }
  return [...entries.values()];
}

function endRecordAt(view: DataView): number {
  const last = view.byteLength - END_RECORD_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  return -1;
}

function directoryRecordAt(bytes: Uint8Array, view: DataView, at: number): DirectoryRecord | null {
  if (at + DIRECTORY_RECORD_SIZE > view.byteLength || view.getUint32(at, true) !== DIRECTORY_RECORD) return null;
  const isEncrypted = (view.getUint16(at + 8, true) & ENCRYPTED_FLAG) !== 0;
  const method = view.getUint16(at + 10, true);
  if (isEncrypted || (method !== 0 && method !== 8)) return null;
  const nameEnd = at + DIRECTORY_RECORD_SIZE + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > view.byteLength) return null;
  const [size, packedSize, localOffset] = wideNumbers(view, nameEnd, extraEnd, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  const name = new TextDecoder().decode(bytes.subarray(at + DIRECTORY_RECORD_SIZE, nameEnd)).replaceAll("\\", "/");
  const crc = view.getUint32(at + 16, true);
  return { entry: { name, method, size, crc }, packedSize, localOffset, next };
}

/** Some writers keep sizes in the zip64 field even of small files. It holds, in this order, only the ones set to -1. */
function wideNumbers(
  view: DataView,
  from: number,
  to: number,
  narrow: readonly [number, number, number],
): [number, number, number] {
  const wide: [number, number, number] = [...narrow];
  for (let at = from; at + 4 <= to;) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === ZIP64_FIELD) {
      let next = at + 4;
      for (const [index, value] of narrow.entries()) {
        if (value !== KEPT_IN_ZIP64 || next + 8 > Math.min(to, at + 4 + length)) continue;
        wide[index] = Number(view.getBigUint64(next, true));
        next += 8;
      }
    }
    at += 4 + length;
  }
  return wide;
}

function packedBytes(bytes: Uint8Array, view: DataView, record: DirectoryRecord): Uint8Array | null {
  const { localOffset, packedSize } = record;
  if (localOffset + LOCAL_RECORD_SIZE > bytes.length || view.getUint32(localOffset, true) !== LOCAL_RECORD) return null;
  const nameLength = view.getUint16(localOffset + 26, true);
  const extraLength = view.getUint16(localOffset + 28, true);
  const start = localOffset + LOCAL_RECORD_SIZE + nameLength + extraLength;
  return start + packedSize > bytes.length ? null : bytes.subarray(start, start + packedSize);
}
