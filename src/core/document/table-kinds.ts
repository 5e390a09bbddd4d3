import type { DocumentTable, TableKind } from "./document-table";

/** What each layout is for. Source: the published reports in which they were seen, and our own sheets. */
export const TABLE_KINDS: Readonly<Record<DocumentTable["layout"], TableKind>> = {
  scores: "scores",
  measures: "plan",
  department: "report",
  "000": "report",
  "001-A": "analysis",
  "001-B": "plan",
  "001-C": "report",
  "002": "report",
  "003": "report",
  "004-A": "scores",
  "004-B": "scores",
  "004-C": "analysis",
  "004-D": "plan",
  "004-E": "report",
  "004-F": "report",
  "004-G": "plan",
};
