import type { DocumentRow, DocumentSpan } from "../../../document/document-row";
import { columnOf, type DocumentTable } from "../../../document/document-table";
import type { PlacedDay } from "../../../recognition/published/published-row";
import { compareDates, isWithin } from "../../../thai/compare-dates";
import type { DateRange } from "../../../thai/date-range";
import { fiscalYearRange } from "../../../thai/fiscal-year";
import { formatIso } from "../../../thai/iso-date";
import { spansBearOut } from "../../../titles/borne-out";
import { otherYearOf } from "../../../titles/span-year";
import type { TablePlan } from "../../../titles/table-plan";
import { planOfTable } from "../../plan-of-table";
import { quoted } from "../../quoted";
import { defineRule, type Report } from "../../rule";

export const dateOutOfYear = defineRule({
  id: "date-out-of-year",
  severity: "error",
  group: "time",
  messageIds: ["day", "period"],
  basis: "Measures belong to the plan year, from 1 October to 30 September.",

  check(context, report) {
    let plan: TablePlan | null = null;
    return {
      table(table) {
        plan = planOfTable(table, context);
        const isOurs = table.source.kind === "standard";
        if (plan !== null && !isOurs && !spansBearOut(table, plan.year, fiscalYearRange(plan.year))) plan = null;
      },
      row(row, table) {
        if (plan === null) return;
        if (table.source.kind === "standard") reportDays(row, table, plan.year, report);
        else reportSpans(row, table, plan.year, report);
      },
    };
  },
});

/** A period that is wholly another fiscal year is period-wrong-plan-year's. */
function reportDays({ spans }: DocumentRow, table: DocumentTable, year: number, report: Report<"day">): void {
  for (const span of spans) {
    if (otherYearOf(span, year) !== null) continue;
    reportDay(span.start, "start", table, year, report);
    reportDay(span.end, "end", table, year, report);
  }
}

function reportDay(
  day: PlacedDay | null,
  key: "start" | "end",
  table: DocumentTable,
  year: number,
  report: Report<"day">,
): void {
  const allowed = fiscalYearRange(year);
  if (day === null || isWithin(day.day, allowed)) return;
  const header = columnOf(table, key)?.header ?? key;
  const data = { date: formatIso(day.day), header, ...isoRange(allowed), year };
  report({ messageId: "day", sheet: table.sheet, at: day.at, data });
}

/** In a published table only a time that lies wholly outside: what reaches over the end of a year may be meant so. */
function reportSpans({ spans }: DocumentRow, { sheet }: DocumentTable, year: number, report: Report<"period">): void {
  const allowed = fiscalYearRange(year);
  for (const span of spans) {
    const days = daysOf(span);
    if (days === null || isTouching(days, allowed) || otherYearOf(span, year) !== null) continue;
    const data = { actual: quoted(span.reading?.typed ?? ""), ...isoRange(allowed), year };
    report({ messageId: "period", sheet, at: span.at, data });
  }
}

/** A deadline has a last day alone. */
function daysOf({ start, end }: DocumentSpan): DateRange | null {
  return end === null ? null : { start: (start ?? end).day, end: end.day };
}

function isTouching(days: DateRange, allowed: DateRange): boolean {
  return compareDates(allowed.start, days.end) <= 0 && compareDates(days.start, allowed.end) <= 0;
}

function isoRange({ start, end }: DateRange) {
  return { start: formatIso(start), end: formatIso(end) };
}
