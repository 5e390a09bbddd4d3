import type { ZipEntry } from "./zip-entry";

/** 1 January 1980, the first day a zip knows: the same content must always give the same bytes. */
const FIXED_DATE = 0x0021;
const VERSION_NEEDED = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;

/** A zip of the entries, in their order. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const encoder = new TextEncoder();
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = encoder.encode(entry.name);
    const shared = sharedFields(entry, name.length);
    const local = joined([littleEndian([[4, 0x04034b50]]), shared, name]);
    directory.push(
      joined([
        littleEndian([
          [4, 0x02014b50],
          [2, VERSION_NEEDED],
        ]),
        shared,
        tail(offset),
        name,
      ]),
    );
    locals.push(local, entry.packed);
    offset += local.length + entry.packed.length;
  }
  const directorySize = directory.reduce((sum, { length }) => sum + length, 0);
  const end = littleEndian([
    [4, 0x06054b50],
    [4, 0],
    [2, entries.length],
    [2, entries.length],
    [4, directorySize],
    [4, offset],
    [2, 0],
  ]);
  return joined([...locals, ...directory, end]);
}

function sharedFields({ method, crc, packed, size }: ZipEntry, nameLength: number): Uint8Array {
  return littleEndian([
    [2, VERSION_NEEDED],
    [2, FLAGS],
    [2, method],
    [2, 0],
    [2, FIXED_DATE],
    [4, crc],
    [4, packed.length],
    [4, size],
    [2, nameLength],
    [2, 0],
  ]);
}

function tail(offset: number): Uint8Array {
  return littleEndian([
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, offset],
  ]);
}

function littleEndian(fields: readonly (readonly [size: 2 | 4, value: number])[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
