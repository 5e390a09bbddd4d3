import { strFromU8, unzipSync } from "fflate";

/** A link of the compiled table. */
export interface SummaryLink {
  readonly sheet: string;
  /** One-based, as in A1. */
  readonly row: number;
}

const LINK = /HYPERLINK\((?:"|&quot;)#(?:'|&apos;)(.+?)(?:'|&apos;)!([A-Z]+)(\d+)(?:"|&quot;)/gu;

/** Where the links of a saved workbook's formulas lead, in the order in which they stand in the file. */
export function linksIn(base64: string): readonly SummaryLink[] {
  const parts = unzipSync(new Uint8Array(Buffer.from(base64, "base64")));
  return Object.entries(parts)
    .filter(([name]) => /^xl\/worksheets\/[^/]+\.xml$/u.test(name))
    .flatMap(([, bytes]) => [...strFromU8(bytes).matchAll(LINK)])
    .map(([, sheet = "", , row = ""]) => ({ sheet: sheet.replaceAll("''", "'"), row: Number(row) }));
}
