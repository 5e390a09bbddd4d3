/** What a summary's marker keeps, so that a later reader knows what became of the summary and of its sources. */
export interface SummaryKey {
  /** The fingerprint of the cells as written. */
  readonly cells: string;
  /** The fingerprint of the rows of the workbook's own tabs that were compiled; null in summaries that keep none. */
  readonly rows: string | null;
}

const BETWEEN = " ";

/** The text for the marker: "812-1ab2c 40-9xk1". Neither fingerprint holds a space. */
export function summaryKey({ cells, rows }: SummaryKey): string {
  return rows === null ? cells : `${cells}${BETWEEN}${rows}`;
}

/** Reads the text back; what older versions wrote is the first fingerprint alone. */
export function readSummaryKey(key: string): SummaryKey {
  const [cells = "", rows] = key.split(BETWEEN);
  return { cells, rows: rows ?? null };
}
