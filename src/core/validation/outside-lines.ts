import type { DocumentText } from "../document/document-text";
import type { ReportDocument } from "../document/report-document";

/** The texts of one row of a sheet that stand outside every table. */
export interface OutsideLine {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  /** From left to right; never empty. */
  readonly cells: readonly DocumentText[];
}

/** What stands outside the tables, row by row, in the order of the sheets. */
export function outsideLines({ lines }: ReportDocument): readonly OutsideLine[] {
  const found: { sheet: string; row: number; cells: DocumentText[] }[] = [];
  for (const text of lines) {
    if (text.place !== "line") continue;
    const last = found.at(-1);
    if (last?.sheet === text.sheet && last.row === text.at.row) last.cells.push(text);
    else found.push({ sheet: text.sheet, row: text.at.row, cells: [text] });
  }
  return found;
}
