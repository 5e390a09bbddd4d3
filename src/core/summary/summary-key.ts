import { geometryText, readGeometry, type SummaryGeometry } from "./summary-geometry";

/** What a summary's marker keeps, so that a later reader knows what became of the summary and of its sources. */
export interface SummaryKey {
  /** The fingerprint of our cells as written. */
  readonly cells: string;
  /** The fingerprint of the rows of the workbook's own tabs that were compiled; null in summaries that keep none. */
  readonly rows: string | null;
  /** The fingerprint of the whole plan without what is a person's; null in summaries that keep none. */
  readonly plan: string | null;
  /** null in summaries of before notes were kept: all of their cells are ours. */
  readonly geometry: SummaryGeometry | null;
}

const BETWEEN = " ";

/** The text for the marker: "812-1ab2c 40-9xk1 9-1ab 41.17.21.-.30.7.12". No part holds a space. */
export function summaryKey({ cells, rows, plan, geometry }: SummaryKey): string {
  if (rows === null) return cells;
  if (plan === null || geometry === null) return [cells, rows].join(BETWEEN);
  return [cells, rows, plan, geometryText(geometry)].join(BETWEEN);
}

/** Reads the text back; what older versions wrote is the first fingerprint alone, or the first two. */
export function readSummaryKey(key: string): SummaryKey {
  const [cells = "", rows, plan, geometry] = key.split(BETWEEN);
  const read = geometry === undefined ? null : readGeometry(geometry);
  return { cells, rows: rows ?? null, plan: read === null ? null : (plan ?? null), geometry: read };
}
