import { buildReportTable } from "../core/report/build-report-table";
import { missingFacts, type MissingFact } from "../core/report/missing-facts";
import { reportLines } from "../core/report/report-lines";
import { unprintedFields, type UnprintedField } from "../core/report/unprinted-fields";
import type { Trouble } from "../ports/trouble";
import type { WorkbookContent, WorkbookReader } from "../ports/workbook-reader";
import type { EarlierSheets } from "./place-sheet";
import { memoOf } from "./write-memo";
import { earlierMemos } from "./write-memo-sheet";
import {
  earlierReports,
  prepareReport,
  type NothingToReport,
  type PreparedReport,
  type ReportWish,
} from "./write-report";

/** What publishing would write, before anything is. */
export interface PublicationPreview {
  readonly kind: "preview";
  readonly report: ReportPreview | NothingToReport;
  readonly memo: MemoPreview | { readonly kind: "nothing-to-compile" };
}

export interface ReportPreview extends PreparedReport, SheetFate {
  readonly titles: readonly string[];
  /** The headers, from left to right. */
  readonly headers: readonly string[];
  readonly rows: number;
  readonly unprinted: readonly UnprintedField[];
  /** Headers of columns for which the workbook has nothing. */
  readonly toFill: readonly string[];
  readonly missing: readonly MissingFact[];
}

export interface MemoPreview extends SheetFate {
  readonly kind: "memo";
  readonly subject: string;
  /** Its lines, section by section. */
  readonly lines: readonly string[];
  readonly isAddressed: boolean;
}

/** What becomes of sheets that an earlier run wrote. */
interface SheetFate {
  readonly replaces: string | null;
  readonly keeps: readonly string[];
}

/** What publishing the workbook that is open would write. Changes nothing. */
export async function readPublication(reader: WorkbookReader, wish: ReportWish): Promise<PublicationPreview | Trouble> {
  const read = await reader.read();
  return read.kind === "trouble" ? read : previewPublication(read.workbook, wish);
}

/** Pure: the same content and wish give the same preview. */
export function previewPublication(content: WorkbookContent, wish: ReportWish): PublicationPreview {
  return { kind: "preview", report: reportPreview(content, wish), memo: memoPreview(content, wish) };
}

function reportPreview(content: WorkbookContent, wish: ReportWish): PublicationPreview["report"] {
  const prepared = prepareReport(content, wish);
  if (prepared.kind === "nothing-to-report") return prepared;
  const { model, layout, digits } = prepared;
  const { titles } = buildReportTable(model, layout, digits);
  return {
    ...prepared,
    ...fateOf(earlierReports(content, layout)),
    titles,
    headers: layout.columns.map(({ header }) => header),
    rows: reportLines(model, layout).length,
    unprinted: unprintedFields(model, layout),
    toFill: layout.columns.filter(({ holds }) => holds.length === 0).map(({ header }) => header),
    missing: missingFacts(model),
  };
}

function memoPreview(content: WorkbookContent, wish: ReportWish): PublicationPreview["memo"] {
  const made = memoOf(content, { ...wish, digits: wish.digits ?? null, date: null });
  if (made.kind === "nothing-to-compile") return made;
  const { subject, sections, to } = made.memo;
  const lines = sections.flatMap(({ heading, lines: own }) => [heading, ...own]);
  return { kind: "memo", subject, lines, isAddressed: to !== "", ...fateOf(earlierMemos(content)) };
}

function fateOf({ old, kept }: EarlierSheets): SheetFate {
  return { replaces: old?.name ?? null, keeps: kept };
}
