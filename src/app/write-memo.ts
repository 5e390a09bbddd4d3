import { headOfAgency } from "../core/agency/head-of-agency";
import { readAgencyType } from "../core/agency/read-agency-type";
import { makeMemo } from "../core/memo/make-memo";
import type { Memo } from "../core/memo/memo";
import type { MemoFacts } from "../core/memo/memo-facts";
import type { AgencyReading } from "../core/recognition/agency-reading";
import { numberOf, scoreValues } from "../core/recognition/read-scores";
import { makeReportModel } from "../core/report/make-report-model";
import type { DigitStyle } from "../core/sheet/sheet-plan";
import type { CalendarDate } from "../core/thai/calendar-date";
import type { Trouble } from "../ports/trouble";
import type { WorkbookContent, WorkbookReader } from "../ports/workbook-reader";
import { compiledContent, type CompiledContent, type CompiledRequest } from "./read-compiled";

export interface MemoRequest extends CompiledRequest {
  /** null: as the agency sheet says. */
  readonly digits: DigitStyle | null;
  /** The day of the memo; null leaves its place empty. */
  readonly date: CalendarDate | null;
}

export type MemoOutcome =
  { readonly kind: "memo"; readonly memo: Memo } | { readonly kind: "nothing-to-compile" } | Trouble;

/** The memo that hands a workbook's report to the head of its agency. Changes nothing. */
export async function writeMemo(reader: WorkbookReader, request: MemoRequest): Promise<MemoOutcome> {
  const read = await reader.read();
  return read.kind === "trouble" ? read : memoOf(read.workbook, request);
}

/** The memo of a workbook that was read. */
export function memoOf(content: WorkbookContent, request: MemoRequest): Exclude<MemoOutcome, Trouble> {
  const compiled = compiledContent(content, request);
  if (compiled.kind === "nothing-to-compile") return compiled;
  return { kind: "memo", memo: makeMemo(factsOf(compiled, request)) };
}

function factsOf({ context, model }: CompiledContent, { digits, date }: MemoRequest): MemoFacts {
  const { workbook, assessedYear, framework, scores, score } = context;
  return {
    agency: makeReportModel({ ...context, rows: model.rows }).agency,
    head: headOf(workbook.agency),
    digits: digits ?? workbook.agency?.digits ?? "arabic",
    date,
    assessedYear,
    framework,
    score,
    indicatorScores: scores === null || framework === null ? [] : scoreValues(scores, framework),
    statedOverall: numberOf(scores?.stated ?? null),
    compiled: model,
    hasPlan: workbook.tables.some(({ layout, rows }) => layout === "measures" && rows.length > 0),
  };
}

/** "" where the agency's kind is not known, or has no title of its own. */
function headOf(agency: AgencyReading | null): string {
  const type = readAgencyType(agency?.type ?? "");
  return type === null ? "" : (headOfAgency({ type, name: agency?.name ?? "" }) ?? "");
}
