import type { Finding } from "../../../core/validation/finding";
import type { CellEdit } from "../../../core/validation/fixes/cell-edit";
import type { Trouble } from "../../../ports/trouble";
import { NO_FILTER, type FindingFilter } from "./view-findings";

/** What the check screen shows beside the findings themselves, and what is being done about them. */
export interface FindingsState {
  readonly filter: FindingFilter;
  /** By rule: how many of its findings are in sight. */
  readonly limits: Readonly<Record<string, number>>;
  readonly walk: Walk;
  readonly page: FindingsPage;
  /** The one write that is under way. */
  readonly work: FindingsWork | null;
  readonly failure: { readonly during: FindingsWork | "previewing"; readonly trouble: Trouble } | null;
  readonly done: FindingsDone | null;
  /** What was written and can be put back, the last step last. */
  readonly steps: readonly (readonly CellEdit[])[];
  /** What a screen reader is told of the last move; "" for nothing. */
  readonly spoken: string;
}

/** Where the person is among the findings. */
export interface Walk {
  readonly current: Finding | null;
  /** Where that one stood, so that the walk goes on there after another check. */
  readonly position: number;
  /** Whether the keyboard led there, so that the focus goes along. */
  readonly takesFocus: boolean;
}

export type FindingsPage =
  | { readonly kind: "list" }
  | { readonly kind: "rule"; readonly ruleId: string }
  | { readonly kind: "acknowledge"; readonly findings: readonly Finding[]; readonly reason: string }
  /** `run` tells a late answer from the one that is waited for. */
  | { readonly kind: "previewing"; readonly run: number; readonly findings: readonly Finding[] }
  | { readonly kind: "preview"; readonly edits: readonly CellEdit[] };

export type FindingsWork = "applying" | "restoring" | "keeping" | "exporting";

/** What was done last. */
export type FindingsDone =
  | { readonly kind: "edited"; readonly edits: readonly CellEdit[] }
  | { readonly kind: "restored"; readonly edits: readonly CellEdit[] }
  | { readonly kind: "acknowledged"; readonly count: number }
  | { readonly kind: "withdrawn" }
  | { readonly kind: "rule-off"; readonly ruleId: string }
  | { readonly kind: "rule-on"; readonly ruleId: string }
  | { readonly kind: "exported"; readonly sheet: string }
  | { readonly kind: "cancelled" };

export const NO_WALK: Walk = { current: null, position: 0, takesFocus: false };

export const NO_FINDINGS: FindingsState = {
  filter: NO_FILTER,
  limits: {},
  walk: NO_WALK,
  page: { kind: "list" },
  work: null,
  failure: null,
  done: null,
  steps: [],
  spoken: "",
};
