import type { ReportDocument } from "../../../document/report-document";
import { compareDates } from "../../../thai/compare-dates";
import { findPeriods } from "../../../thai/find-periods";
import { fiscalYearRange } from "../../../thai/fiscal-year";
import { documentTitles, type DocumentTitle } from "../../../titles/document-titles";
import { quoted } from "../../quoted";
import { defineRule, type Report } from "../../rule";

type YearTitle = DocumentTitle & { readonly year: number };

export const titleYearMismatch = defineRule({
  id: "title-year-mismatch",
  severity: "warning",
  group: "time",
  messageIds: ["differs", "months"],
  basis: "Titles over one table are about one report, which is about one fiscal year.",

  check({ document }, report) {
    const titles = documentTitles(document).filter(hasYear);
    for (const title of titles) reportMonths(title, report);
    for (const same of titlesOfOneMatter(titles, document)) reportDifferent(same, titles, report);
    return undefined;
  },
});

function hasYear(title: DocumentTitle): title is YearTitle {
  return title.year !== null && (title.role === "report" || title.role === "plan");
}

/** Months beside a year's title that lie wholly outside that year. */
function reportMonths({ text, year, sheet, at }: YearTitle, report: Report<"months">): void {
  const { start: first, end: last } = fiscalYearRange(year);
  for (const period of findPeriods(text)) {
    if (period.kind !== "range" || period.start === undefined || period.end === undefined) continue;
    if (compareDates(first, period.end) <= 0 && compareDates(period.start, last) <= 0) continue;
    report({ messageId: "months", sheet, at, data: { year, months: quoted(period.typed) } });
  }
}

/** Titles on the same matter between which no table stands. */
function titlesOfOneMatter(titles: readonly YearTitle[], document: ReportDocument): readonly (readonly YearTitle[])[] {
  const groups = new Map<string, YearTitle[]>();
  for (const title of titles) {
    const above = document.tables.filter(({ sheet, range }) => sheet === title.sheet && range.row < title.from).length;
    const key = `${title.sheet}\n${title.role}\n${String(above)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [title]);
    else group.push(title);
  }
  return [...groups.values()];
}

/** The year that most titles on the matter name is taken as meant; of equally many the one that comes first. */
function reportDifferent(same: readonly YearTitle[], all: readonly YearTitle[], report: Report<"differs">): void {
  const [first] = same;
  if (first === undefined || same.every(({ year }) => year === first.year)) return;
  const meant = commonest(
    same.map(({ year }) => year),
    all.filter(({ role }) => role === first.role).map(({ year }) => year),
  );
  const other = same.find(({ year }) => year === meant) ?? first;
  for (const { sheet, at, year } of same) {
    if (meant !== undefined && year !== meant)
      report({ messageId: "differs", sheet, at, data: { year, meant, row: other.at.row + 1 } });
  }
}

function commonest(years: readonly number[], all: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const year of all) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...new Set(years)].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0];
}
