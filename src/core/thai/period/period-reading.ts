import type { CalendarDate } from "../calendar-date";
import type { Round } from "../round";

/** A day or a month whose year is not said. Month 1-12; day 1-31, or null where only the month is said. */
export interface MonthDay {
  readonly month: number;
  readonly day: number | null;
}

/** A day, a month, a range of days or a fiscal year. What is not known is left out, never guessed. */
export interface DatedPeriod {
  readonly kind: "day" | "month" | "range" | "fiscal-year" | "year";
  /** The first and last day. Left out without a year, and for a bare ปี, which may be a calendar or a fiscal year. */
  readonly start?: CalendarDate;
  readonly end?: CalendarDate;
  /** Said where a year is needed and neither the text nor the context has it. */
  readonly missing?: "year";
  /** Said where the text has no year and the context's fiscal year was used. */
  readonly yearFrom?: "context";
  /** What is known of both ends when the year is missing. */
  readonly yearless?: { readonly start: MonthDay; readonly end: MonthDay };
  /** ภายใน: a day by which, not a time in which. */
  readonly deadline?: true;
  /** For a month or a list of months: 1-12, in the text's order. */
  readonly months?: readonly number[];
  /** For quarters of the fiscal year: 1-4. */
  readonly quarters?: readonly number[];
  readonly round?: Round;
  /** The years (BE) of a fiscal year, of several, or of a bare ปี. */
  readonly years?: { readonly from: number; readonly to: number };
  /** Said where a quarter or a round and the days beside it contradict each other; `start` and `end` are the days. */
  readonly conflict?: true;
}

export type RhythmUnit = "day" | "week" | "month" | "quarter" | "year" | "fiscal-year-end" | "continuous";

/** What comes again and again: every six months, once a quarter, at the end of the fiscal year. */
export interface StandingPeriod {
  readonly kind: "standing";
  readonly unit: RhythmUnit;
  /** Every how many units: 6 in ทุก ๖ เดือน. */
  readonly every: number;
  /** How often in that time: 1 in ไตรมาสละ ๑ ครั้ง. */
  readonly times: number;
  /** The months 1-12 of every year in which it falls, where they are said. */
  readonly months?: readonly number[];
  /** The day 1-31 of the month on which it falls, where it is said. */
  readonly day?: number;
}

export interface UnreadablePeriod {
  readonly kind: "unreadable";
  readonly reason: "blank" | "no-such-day" | "several" | "not-a-period";
}

export type PeriodFacts = DatedPeriod | StandingPeriod | UnreadablePeriod;

/** What a text says of a time, with the text. */
export type PeriodReading = PeriodFacts & { readonly typed: string };

/** What is known beside the text. */
export interface PeriodContext {
  /** The fiscal year (BE) that a month or a quarter without a year belongs to. */
  readonly fiscalYear?: number;
}
