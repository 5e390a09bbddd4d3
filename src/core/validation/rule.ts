import type { DocumentRow } from "../document/document-row";
import type { DocumentTable } from "../document/document-table";
import type { DocumentText } from "../document/document-text";
import type { FindingData, Fix, Place, Severity } from "./finding";
import type { RuleContext } from "./rule-context";

/** What a rule is about; findings are listed group by group. */
export type RuleGroup =
  "columns" | "identity" | "scores" | "time" | "people" | "sense" | "evidence" | "text" | "workbook";

export interface Problem<M extends string> extends Place {
  readonly messageId: M;
  readonly data?: FindingData;
  /** Only where it cannot change what a person meant. */
  readonly fix?: Fix;
  /** What the person may have meant, the likeliest first; never applied without being chosen. */
  readonly suggestions?: readonly Fix[];
}

export type Report<M extends string> = (problem: Problem<M>) => void;

/** What a rule wants to see of the document on the one walk over it, in the order of the tabs and of the rows. */
export interface RuleListeners {
  readonly table?: (table: DocumentTable) => void;
  readonly row?: (row: DocumentRow, table: DocumentTable) => void;
  /** Every text: of the rows' own cells, column headers, headings and lines outside tables. */
  readonly text?: (text: DocumentText) => void;
  /** After everything else, for what only the whole shows. */
  readonly end?: () => void;
}

export interface Rule<M extends string = string> {
  readonly id: string;
  readonly severity: Severity;
  readonly group: RuleGroup;
  readonly messageIds: readonly M[];
  /** What the rule rests on: a clause of the framework, or why people need it. */
  readonly basis: string;
  /** Reports what it finds at once, or listens while the document is walked over. What it remembers lives in here. */
  check(context: RuleContext, report: Report<M>): RuleListeners | undefined;
}

/** Fixes the message ids at the definition, so that a typo in `report` does not compile. */
export function defineRule<const M extends string>(rule: Rule<M>): Rule<M> {
  return rule;
}
