/** What has passed between the add-in and the host. */
export interface SyncCounts {
  /** Requests that did something; those that only let references go are counted apart. */
  readonly syncs: number;
  readonly releases: number;
  /** UTF-8 bytes of all requests. */
  readonly bytesIn: number;
  /** UTF-8 bytes of all answers. */
  readonly bytesOut: number;
  /** Requests that held at least one action that changes the workbook. */
  readonly writes: number;
}

export const NO_SYNCS: SyncCounts = { syncs: 0, releases: 0, bytesIn: 0, bytesOut: 0, writes: 0 };

/** One request, for a test to look at. */
export interface SyncRecord {
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly isRelease: boolean;
  /** The write actions in order, such as `Range.values`. */
  readonly writes: readonly string[];
  /** The code of the error answered, if any. */
  readonly error: string | undefined;
}

/** The counts of a list of requests. */
export function countsOf(records: readonly SyncRecord[]): SyncCounts {
  return records.reduce(
    (counts, record) => ({
      syncs: counts.syncs + (record.isRelease ? 0 : 1),
      releases: counts.releases + (record.isRelease ? 1 : 0),
      bytesIn: counts.bytesIn + record.bytesIn,
      bytesOut: counts.bytesOut + record.bytesOut,
      writes: counts.writes + (record.writes.length > 0 ? 1 : 0),
    }),
    NO_SYNCS,
  );
}

/** The length of a text in UTF-8, without encoding it. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f) bytes += 1;
    if (unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff)) bytes += 1;
  }
  return bytes;
}
