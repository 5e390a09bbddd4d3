import { toBuddhistYear } from "../thai/buddhist-era";
import type { CalendarDate } from "../thai/calendar-date";
import { MONTH_NAMES } from "../thai/month-names";
import { roundRange } from "../thai/round";
import type { ReportLayout } from "./report-layout";
import type { ReportModel } from "./report-model";

/** Dots to be filled by hand. */
const UNKNOWN_YEAR = "........";

/** The lines above a report: what it is, of whom, and for which year and round; a plan has no round. */
export function reportTitles(model: ReportModel, { title, kind }: ReportLayout): readonly string[] {
  const year = model.planYear === null ? UNKNOWN_YEAR : String(model.planYear);
  const round = kind === "plan" ? "" : ` รอบ ${String(model.round)} เดือน${monthsOf(model)}`;
  return [title, placeLine(model), `ประจำปีงบประมาณ พ.ศ. ${year}${round}`].filter((line) => line !== "");
}

/** "องค์การบริหารส่วนตำบลห้วยเตย อำเภอซำสูง จังหวัดขอนแก่น", without what is not known. */
export function placeLine({ agency: { name, district, province } }: Pick<ReportModel, "agency">): string {
  const parts = [
    name,
    worded(district, "อำเภอ", /^(?:อำเภอ|อ\.|กิ่ง|เขต)/u),
    worded(province, "จังหวัด", /^(?:จังหวัด|จ\.|กรุงเทพ)/u),
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function worded(name: string, word: string, isWorded: RegExp): string {
  return name === "" || isWorded.test(name) ? name : `${word}${name}`;
}

function monthsOf({ planYear, round }: ReportModel): string {
  if (planYear === null) return "";
  const { start, end } = roundRange(planYear, round);
  return ` (${monthWords(start)} - ${monthWords(end)})`;
}

function monthWords({ year, month }: CalendarDate): string {
  return `${MONTH_NAMES[month - 1]?.full ?? ""} ${String(toBuddhistYear(year))}`;
}
