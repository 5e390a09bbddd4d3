import { withPart } from "../adapters/browser/with-part";
import { readPublication, type PublicationPreview } from "../app/preview-publication";
import { saveData, saveDictionary, saveMemo, saveReport } from "../app/publish-files";
import type { MemoRequest } from "../app/write-memo";
import { writeMemoSheet } from "../app/write-memo-sheet";
import { writeReport, type ReportWish } from "../app/write-report";
import { REPORT_LAYOUTS } from "../core/report/layouts";
import type { CalendarDate } from "../core/thai/calendar-date";
import type { DocumentFormat } from "../ports/document-format";
import type { FileSaver } from "../ports/file-saver";
import type { Trouble } from "../ports/trouble";
import type { WorkbookReader } from "../ports/workbook-reader";
import type { WorkbookWriter } from "../ports/workbook-writer";
import type { Made } from "../taskpane/host";
import type { Product, PublishChoice } from "../taskpane/state/publish/publish-state";

interface Means {
  readonly workbook: WorkbookReader & WorkbookWriter;
  readonly saver: FileSaver;
  readonly loadWord: () => Promise<{ readonly DOCX_FORMAT: DocumentFormat }>;
  readonly today: CalendarDate;
}

/** What publishing by a choice would write. */
export async function previewOf(
  workbook: WorkbookReader,
  choice: PublishChoice,
  today: CalendarDate,
): Promise<PublicationPreview | Trouble> {
  return readPublication(workbook, wishOf(choice, today));
}

/** Makes one document of the workbook as it is now. */
export async function make(means: Means, product: Product, choice: PublishChoice): Promise<Made> {
  const { workbook, saver, loadWord, today } = means;
  const wish = wishOf(choice, today);
  const request = requestOf(choice, today);
  switch (product) {
    case "reportSheet":
      return writeReport(workbook, wish);
    case "memoSheet":
      return writeMemoSheet(workbook, request);
    case "reportFile":
      return withPart(loadWord, ({ DOCX_FORMAT }) => saveReport(workbook, wish, DOCX_FORMAT, saver));
    case "memoFile":
      return withPart(loadWord, ({ DOCX_FORMAT }) => saveMemo(workbook, request, DOCX_FORMAT, saver));
    case "dictionary":
      return saveDictionary(saver);
    default:
      return saveData(workbook, request, product, saver);
  }
}

function wishOf({ layout: id, round, digits }: PublishChoice, asOf: CalendarDate): ReportWish {
  const layout = REPORT_LAYOUTS.find((own) => own.id === id);
  return {
    asOf,
    ...(layout !== undefined && { layout }),
    ...(round !== null && { round }),
    ...(digits !== null && { digits }),
  };
}

function requestOf({ round, digits }: PublishChoice, asOf: CalendarDate): MemoRequest {
  return { asOf, digits, date: null, ...(round !== null && { round }) };
}
