import type { DocumentTable } from "../document/document-table";
import type { ReportDocument } from "../document/report-document";
import { compareDates } from "../thai/compare-dates";
import type { DateRange } from "../thai/date-range";
import { toArabicDigits } from "../thai/digits";
import { findPeriods } from "../thai/find-periods";
import { fiscalYearRange } from "../thai/fiscal-year";
import { roundRange, type Round } from "../thai/round";
import { documentTitles, type DocumentTitle } from "./document-titles";

/** What is known of the time that a table's measures are for. */
export interface TablePlan {
  /** BE. */
  readonly year: number;
  readonly round: Round;
  /** The days that the round covers, from the first day of the year. */
  readonly reported: DateRange;
  /** The title that says so; null where the request or the agency sheet does. */
  readonly title: DocumentTitle | null;
}

export interface PlanSource {
  readonly document: ReportDocument;
  /** BE; what the request or the agency sheet says. */
  readonly planYear: number | null;
  readonly round: Round;
  /** Whether the workbook has an agency sheet, whose year need not be that of a report pasted beside it. */
  readonly hasAgencySheet: boolean;
}

const ROUND = /รอบ(?:ที่)?\s*(6|12)\s*เดือน(?!\s*หลัง)/u;

/**
 * The year and the round of a table: of our own sheets those of the request or the agency sheet; of a published table
 * those of the title over it, and without any title those that the request asks for. null where none is certain.
 */
export function tablePlan(table: DocumentTable, source: PlanSource): TablePlan | null {
  const asked = (year: number) => ({
    year,
    round: source.round,
    reported: roundRange(year, source.round),
    title: null,
  });
  if (table.source.kind === "standard") return source.planYear === null ? null : asked(source.planYear);
  const title = titleOver(table, source.document);
  if (title !== null) return planOfTitle(title, titlesAbove(table, source.document));
  const isAsked = source.planYear !== null && !source.hasAgencySheet && table.kind === "report";
  return isAsked && documentTitles(source.document).length === 0 ? asked(source.planYear) : null;
}

/** The last title over a table in its sheet. One without a year takes that of the one before it on the same matter. */
export function titleOver(table: DocumentTable, document: ReportDocument): DocumentTitle | null {
  const above = titlesAbove(table, document);
  const last = above.at(-1) ?? null;
  if (last === null || last.year !== null) return last;
  return above.findLast(({ role, year }) => role === last.role && year !== null) ?? last;
}

function titlesAbove({ sheet, range }: DocumentTable, document: ReportDocument): readonly DocumentTitle[] {
  return documentTitles(document).filter((title) => title.sheet === sheet && title.to < range.row);
}

function isOfMeasures({ role }: DocumentTitle): boolean {
  return role === "report" || role === "plan";
}

/** The round stands in any of the titles above that are about the same year, mostly on the cover. */
function planOfTitle(title: DocumentTitle, above: readonly DocumentTitle[]): TablePlan | null {
  const { year } = title;
  if (year === null || !isOfMeasures(title)) return null;
  const said = above.findLast((other) => other.year === year && isOfMeasures(other) && saysRound(other));
  if (said === undefined) return { year, round: 12, reported: roundRange(year, 12), title };
  const round: Round = ROUND.exec(toArabicDigits(said.text))?.[1] === "6" ? 6 : 12;
  return { year, round, reported: reportedDays(said, year, round), title: said };
}

function saysRound({ text }: DocumentTitle): boolean {
  return text.includes("รอบ") && ROUND.test(toArabicDigits(text));
}

/** A round of 6 months may be the second half of the year; only the months beside it tell. */
function reportedDays({ text }: DocumentTitle, year: number, round: Round): DateRange {
  const whole = fiscalYearRange(year);
  const months = findPeriods(text).find(({ kind }) => kind === "range");
  const end = months !== undefined && "end" in months ? months.end : undefined;
  const isInside = end !== undefined && compareDates(whole.start, end) < 0 && compareDates(end, whole.end) <= 0;
  return isInside ? { start: whole.start, end } : roundRange(year, round);
}
