/** One file of a zip as it lies there. `packed` is kept so that an untouched entry is written back bit for bit. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated: the only two methods an OOXML package may use. */
  readonly method: 0 | 8;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
}
