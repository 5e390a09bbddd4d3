import type { Framework } from "../frameworks/schema";
import type { ReportAgency } from "../report/report-model";
import type { ScoreResult } from "../scoring/score-of";
import type { DigitStyle } from "../sheet/sheet-plan";
import type { SummaryModel } from "../summary/summary-model";
import type { CalendarDate } from "../thai/calendar-date";

/** What the memo is made of. Years are BE; texts that are not known are "". */
export interface MemoFacts {
  readonly agency: ReportAgency;
  /** The title of the agency's head, to whom the memo goes. */
  readonly head: string;
  readonly digits: DigitStyle;
  /** The day of the memo; null leaves its place empty. */
  readonly date: CalendarDate | null;
  readonly assessedYear: number | null;
  /** The one by which the result was worked out; null where there is none. */
  readonly framework: Framework | null;
  /** null where there is no score sheet, or no framework to read it by. */
  readonly score: ScoreResult | null;
  /** Index 0 is indicator 1; null for a score that is not known. */
  readonly indicatorScores: readonly (number | null)[];
  /** The overall score that the agency was told, where the score sheet holds one. */
  readonly statedOverall: number | null;
  readonly compiled: SummaryModel;
  /** Whether the workbook holds a plan of measures, which is then attached as well. */
  readonly hasPlan: boolean;
}
