import type { CheckReport } from "../../app/check-workbook";
import type { CalendarDate } from "../../core/thai/calendar-date";
import type { Agency } from "../../core/agency/agency";
import type { SummaryModel } from "../../core/summary/summary-model";
import type { Round } from "../../core/thai/round";
import type { Language } from "../../ports/preferences";
import type { Trouble } from "../../ports/trouble";
import { NO_CARRY, type CarryState } from "./carry/carry-state";
import { NO_FINDINGS, type FindingsState } from "./check/findings-state";
import { emptyForm, type InsertForm } from "./insert/insert-form";
import type { Screen } from "./screen";

/** Everything the pane shows. `run` tells a late answer from the one that is waited for. */
export interface PaneState {
  readonly screen: Screen;
  readonly language: Language;
  readonly check: CheckState;
  /** Edits of the workbook after what `check` shows was read; whether reading it again by itself failed. */
  readonly edits: { readonly count: number; readonly hasFailed: boolean };
  readonly findings: FindingsState;
  readonly insert: InsertState;
  readonly compile: CompileState;
  readonly carry: CarryState;
  readonly form: InsertForm;
  /** The round the person chose for the summary; null follows the agency sheet. */
  readonly round: Round | null;
  /** The job whose result the person waits for, so that its heading takes the focus. */
  readonly focusOn: "check" | "insert" | "compile" | "carry" | null;
}

export type CheckState =
  | { readonly kind: "idle" }
  /** `earlier`: what the last check found, for the person who cancels this one. */
  | { readonly kind: "reading"; readonly run: number; readonly asked: boolean; readonly earlier: CheckReport | null }
  /** Given up before anything was found. */
  | { readonly kind: "cancelled" }
  | { readonly kind: "ready"; readonly report: CheckReport }
  | { readonly kind: "failed"; readonly trouble: Trouble };

export type InsertState =
  | { readonly kind: "idle" }
  | { readonly kind: "inserting"; readonly run: number }
  | { readonly kind: "inserted"; readonly inserted: readonly string[]; readonly alreadyThere: readonly string[] }
  | { readonly kind: "unknown-year"; readonly year: number; readonly known: readonly number[] }
  | { readonly kind: "failed"; readonly trouble: Trouble };

export type CompileState =
  | { readonly kind: "idle" }
  /** `earlier`: what the last compile came to, for the person who cancels this one. What writes is not cancelled. */
  | {
      readonly kind: "compiling";
      readonly run: number;
      readonly isWriting: boolean;
      readonly earlier: CompileResult | null;
    }
  /** Given up before anything was written. */
  | { readonly kind: "cancelled"; readonly earlier: CompileResult | null }
  | CompileResult
  | { readonly kind: "nothing" }
  | { readonly kind: "failed"; readonly trouble: Trouble };

/** What a compile came to, or taking it back. */
export type CompileResult =
  | {
      readonly kind: "compiled";
      /** Whether the summary said it all already, so that nothing was written. */
      readonly isUnchanged: boolean;
      /** Files of the earlier summary whose rows are no longer in it. */
      readonly filesLeft: readonly string[];
      readonly model: SummaryModel;
      readonly sheet: string;
      readonly kept: readonly string[];
      /** What was known of the workbook before; null where nothing was written. */
      readonly before: CheckReport | null;
    }
  /** The last compile was taken back; `sheet` is null where there was no summary before it. */
  | { readonly kind: "restored"; readonly sheet: string | null; readonly before: CheckReport | null };

export const NO_EDITS: PaneState["edits"] = { count: 0, hasFailed: false };

export interface PaneStart {
  readonly screen: Screen;
  readonly language: Language;
  readonly today: CalendarDate;
  /** The agency for which sheets were last inserted. */
  readonly lastAgency?: Agency | null;
}

/** What the pane shows before it knows anything of the workbook. */
export function initialState({ screen, language, today, lastAgency = null }: PaneStart): PaneState {
  return {
    screen,
    language,
    check: { kind: "idle" },
    edits: NO_EDITS,
    findings: NO_FINDINGS,
    insert: { kind: "idle" },
    compile: { kind: "idle" },
    carry: NO_CARRY,
    form: emptyForm(today, lastAgency),
    round: null,
    focusOn: null,
  };
}
