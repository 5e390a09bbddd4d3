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
] as const;

export type PublishedKey = (typeof PUBLISHED_KEYS)[number];

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
