/** What a value is read as. */
export type ValueKind = "period" | "status" | "tick" | "owner" | "code" | "agency";

/**
 * One value that stands in a case: its cell, its text as typed, what it is read as, and the reading that a person made of
 * it. A reading is a line such as "day 2023-01-23" or "none"; `describe-reading` says how a line is made.
 */
export type CaseValue = readonly [cell: string, typed: string, kind: ValueKind, reading: string];

export interface ReportCase {
  /** The file's name, of the agency and the fiscal year (BE) that the report is for. */
  readonly file: string;
  readonly agencyType: "อบต." | "ทต.";
  readonly values: readonly CaseValue[];
}
