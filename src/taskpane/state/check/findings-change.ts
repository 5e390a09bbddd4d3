import type { FixPreview } from "../../../app/fix-workbook";
import type { Finding } from "../../../core/validation/finding";
import type { Trouble } from "../../../ports/trouble";
import type { FindingsDone, FindingsPage, FindingsWork, Walk } from "./findings-state";
import type { FindingFilter } from "./view-findings";

/** One thing that happened on the check screen. `spoken`: what a screen reader is told of it. */
export type FindingsChange =
  | { readonly kind: "filtered"; readonly filter: FindingFilter; readonly spoken: string }
  /** So many findings of a rule are in sight. */
  | { readonly kind: "limited"; readonly ruleId: string; readonly limit: number }
  | { readonly kind: "walked"; readonly walk: Walk; readonly limit: number; readonly spoken: string }
  /** The person does something about a finding, and comes back to it. */
  | { readonly kind: "stood-at"; readonly finding: Finding; readonly position: number }
  | { readonly kind: "page-opened"; readonly page: FindingsPage }
  | { readonly kind: "reason-typed"; readonly reason: string }
  | WorkChange;

/** One thing that became of the workbook, or is becoming of it. */
export type WorkChange =
  | { readonly kind: "previewing"; readonly run: number; readonly findings: readonly Finding[] }
  | { readonly kind: "previewed"; readonly run: number; readonly outcome: FixPreview }
  | { readonly kind: "working"; readonly work: FindingsWork }
  | { readonly kind: "worked"; readonly outcome: FindingsDone | Trouble }
  /** The person asked for another check: what was said before is over. */
  | { readonly kind: "begun-again" };
