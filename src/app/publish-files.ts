import { memoDocument } from "../core/memo/memo-document";
import { dictionaryCsv } from "../core/open-data/dictionary-csv";
import { TAB_TITLES } from "../core/templates/tab-titles";
import type { DocumentFormat } from "../ports/document-format";
import type { FileSaver } from "../ports/file-saver";
import type { Trouble } from "../ports/trouble";
import type { WorkbookReader } from "../ports/workbook-reader";
import { exportData, type DataFormat } from "./export-data";
import { printReport } from "./print-report";
import { writeMemo, type MemoRequest } from "./write-memo";
import type { NothingToReport, ReportWish } from "./write-report";

/** `sent` is all that is known: where the file is, and whether it was kept, the host does not say. */
export type FileOutcome =
  | { readonly kind: "sent"; readonly name: string }
  | NothingToReport
  | { readonly kind: "nothing-to-compile" }
  | Trouble;

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const CSV = "text/csv;charset=utf-8";
const DATA = { csv: CSV, json: "application/json" } as const;
const DATA_NAME = "ข้อมูลเปิด";
const DICTIONARY_NAME = "พจนานุกรมข้อมูล";

/** Hands the report on as a Word document. */
export async function saveReport(
  reader: WorkbookReader,
  wish: ReportWish,
  format: DocumentFormat,
  saver: FileSaver,
): Promise<FileOutcome> {
  const printed = await printReport(reader, wish);
  if (printed.kind !== "printed") return printed;
  const { model, layout, document } = printed;
  const round = layout.kind === "plan" ? [] : [roundWord(model.round)];
  const name = nameOf([TAB_TITLES[layout.kind], model.planYear, ...round, layout.id], "docx");
  return sent(saver, name, WORD, await format.write(document));
}

/** Hands the memo on as a Word document. */
export async function saveMemo(
  reader: WorkbookReader,
  request: MemoRequest,
  format: DocumentFormat,
  saver: FileSaver,
): Promise<FileOutcome> {
  const made = await writeMemo(reader, request);
  if (made.kind !== "memo") return made;
  return sent(saver, nameOf([TAB_TITLES.memo], "docx"), WORD, await format.write(memoDocument(made.memo)));
}

/** Hands the compiled table on as open data. */
export async function saveData(
  reader: WorkbookReader,
  request: MemoRequest,
  format: DataFormat,
  saver: FileSaver,
): Promise<FileOutcome> {
  const exported = await exportData(reader, request, format);
  if (exported.kind !== "exported") return exported;
  const { planYear, round } = exported.data;
  return sent(saver, nameOf([DATA_NAME, planYear, roundWord(round)], format), DATA[format], exported.text);
}

/** Hands on what every column of the open data means. It is the same for every workbook. */
export function saveDictionary(saver: FileSaver): FileOutcome {
  return sent(saver, nameOf([DICTIONARY_NAME], "csv"), CSV, dictionaryCsv());
}

function sent(saver: FileSaver, name: string, mediaType: string, content: Uint8Array | string): FileOutcome {
  const outcome = saver.save(name, mediaType, content);
  return outcome.kind === "sent" ? { kind: "sent", name } : outcome;
}

/** Words of ours and numbers alone: nothing of a cell gets into the name of a file. */
function nameOf(parts: readonly (string | number | null)[], extension: string): string {
  return `${parts.filter((part) => part !== null).join("-")}.${extension}`;
}

function roundWord(round: number): string {
  return `รอบ${String(round)}เดือน`;
}
