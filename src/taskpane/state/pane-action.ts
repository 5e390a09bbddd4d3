import type { CheckOutcome } from "../../app/check-workbook";
import type { CompileOutcome } from "../../app/compile-summary";
import type { InsertOutcome } from "../../app/insert-set";
import type { Cancelled } from "../../app/take-steps";
import type { Round } from "../../core/thai/round";
import type { Language } from "../../ports/preferences";
import type { CarryChange } from "./carry/carry-change";
import type { FindingsChange } from "./check/findings-change";
import type { FormChange } from "./insert/form-change";
import type { Refreshed } from "./check/live-check";
import type { Screen } from "./screen";

/** What happened. `asked` is false where the pane reads the workbook by itself. */
export type PaneAction =
  | { readonly type: "screen-chosen"; readonly screen: Screen }
  | { readonly type: "language-chosen"; readonly language: Language }
  | { readonly type: "round-chosen"; readonly round: Round }
  | { readonly type: "form-changed"; readonly change: FormChange }
  | { readonly type: "carry"; readonly change: CarryChange }
  | { readonly type: "findings"; readonly change: FindingsChange }
  | { readonly type: "workbook-edited" }
  | ({ readonly type: "check-refreshed" } & Refreshed)
  | JobAction;

export type JobAction =
  | { readonly type: "check-started"; readonly run: number; readonly asked: boolean }
  | { readonly type: "check-cancelled" }
  | { readonly type: "check-finished"; readonly run: number; readonly outcome: CheckOutcome | Cancelled }
  | { readonly type: "insert-started"; readonly run: number }
  | { readonly type: "insert-finished"; readonly run: number; readonly outcome: InsertOutcome }
  | CompileAction;

export type CompileAction =
  | { readonly type: "compile-started"; readonly run: number }
  | { readonly type: "compile-writes"; readonly run: number }
  | { readonly type: "compile-cancelled" }
  | { readonly type: "compile-finished"; readonly run: number; readonly outcome: CompileOutcome | Cancelled }
  | { readonly type: "compile-restored"; readonly sheet: string | null };
