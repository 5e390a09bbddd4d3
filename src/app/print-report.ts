import { buildReportTable } from "../core/report/build-report-table";
import { reportDocument } from "../core/report/report-document";
import type { WordDocument } from "../core/word/word-document";
import type { Trouble } from "../ports/trouble";
import type { WorkbookReader } from "../ports/workbook-reader";
import { prepareReport, type NothingToReport, type PreparedReport, type ReportWish } from "./write-report";

export interface PrintedReport extends Omit<PreparedReport, "kind"> {
  readonly kind: "printed";
  readonly document: WordDocument;
  /** No sheet holds it, and none was there to be kept. */
  readonly sheet: null;
  readonly kept: readonly string[];
}

/** The report as a document for a word processor, of the same table as the sheet. Nothing is written. */
export async function printReport(
  reader: WorkbookReader,
  wish: ReportWish,
): Promise<PrintedReport | NothingToReport | Trouble> {
  const read = await reader.read();
  if (read.kind === "trouble") return read;
  const prepared = prepareReport(read.workbook, wish);
  if (prepared.kind === "nothing-to-report") return prepared;
  const { model, layout, digits } = prepared;
  const document = reportDocument(buildReportTable(model, layout, digits));
  return { ...prepared, kind: "printed", document, sheet: null, kept: [] };
}
