import type { ScoreResult } from "../scoring/score-of";
import type { SourceStates } from "../summary/stale-sources";

/** Where an agency stands: what its divisions filled in, what became of the summary, and its scores over the years. */
export interface Standing {
  /** The agency's departments in its order, then those that only have a tab. */
  readonly departments: readonly DepartmentStanding[];
  /** none: not compiled; unsaid: compiled by a release that kept no trace of its sources. */
  readonly summary: "none" | "fresh" | "stale" | "unsaid";
  /** What became of each source of the summary; null where none says from what it was compiled. */
  readonly sources: SourceStates | null;
  /** At most five, the newest (the assessed one) last; only years in which some indicator has a score. */
  readonly years: readonly YearStanding[];
}

export interface DepartmentStanding {
  readonly department: string;
  /** unread: its tab is too large, or has no header that is known. */
  readonly state: "filled" | "empty" | "missing" | "unread";
  /** The title of its first tab; null where it has none. */
  readonly sheet: string | null;
  /** Rows with a measure. */
  readonly rows: number;
  /** Rows past their last day, neither done nor cancelled; null where nobody said which day it is. */
  readonly overdue: number | null;
}

export interface YearStanding {
  /** BE. */
  readonly year: number;
  /** Index 0 is indicator 1; null where there is no score. */
  readonly scores: readonly (number | null)[];
  /** The two parts of EIT; null unless both are known. */
  readonly eitParts: readonly [number, number] | null;
  /** null where no framework of the year is held. */
  readonly result: ScoreResult | null;
}
