/** Columns of a grid of times: a tick says that a measure is carried out in that quarter or month. */
export const TIME_KEYS = [
  ...(["quarter-1", "quarter-2", "quarter-3", "quarter-4"] as const),
  ...(["month-1", "month-2", "month-3", "month-4", "month-5", "month-6"] as const),
  ...(["month-7", "month-8", "month-9", "month-10", "month-11", "month-12"] as const),
] as const;

/** Scores of one year (BE) in a table of several years. */
export const YEAR_SCORE_KEYS = [
  ...(["score-2562", "score-2563", "score-2564", "score-2565", "score-2566", "score-2567"] as const),
  ...(["score-2568", "score-2569", "score-2570", "score-2571", "score-2572", "score-2573"] as const),
] as const;

/** What a column of a published table can hold. The four status keys are the columns of a tick matrix. */
export const PUBLISHED_KEYS = [
  "no",
  "code",
  "instrument",
  "indicator",
  "question",
  "issue",
  "analysis",
  "weakness",
  "development",
  "measure",
  "alignment",
  "steps",
  "owners",
  "period",
  "monitoring",
  "status",
  "status-not-started",
  "status-in-progress",
  "status-done",
  "status-cancelled",
  "doneOn",
  "result",
  "outcome",
  "evidence",
  "recommendation",
  "score",
  "verdict",
  "note",
  ...TIME_KEYS,
  ...YEAR_SCORE_KEYS,
] as const;

export type PublishedKey = (typeof PUBLISHED_KEYS)[number];
export type TimeKey = (typeof TIME_KEYS)[number];
export type YearScoreKey = (typeof YEAR_SCORE_KEYS)[number];

/** The published layouts, named after the report (000-004) and the table (A-G) in which each was first seen. */
export type PublishedLayoutId =
  | "000"
  | "001-A"
  | "001-B"
  | "001-C"
  | "002"
  | "003"
  | "004-A"
  | "004-B"
  | "004-C"
  | "004-D"
  | "004-E"
  | "004-F"
  | "004-G";
