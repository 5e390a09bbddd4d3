import type { Finding } from "../../core/validation/finding";
import type { CellRef } from "../../core/sheet/cell-ref";
import type { Trouble } from "../../ports/trouble";
import type { SheetContent } from "../../ports/workbook-reader";

/** What a person had done to the workbook, so that taking it back can be named. */
export type StepKind =
  | "insert"
  | "remove"
  | "carry"
  | "distribute"
  | "merge"
  | "compile"
  | "publish"
  | "fix"
  | "restore"
  | "settings"
  | "report"
  | "other";

/** A cell to bring into sight; `turn` tells one wish from the same wish again. */
export interface Target {
  readonly sheet: string;
  readonly at: CellRef;
  readonly turn: number;
}

/** What the workbench shows of the workbook that is open. */
export interface SessionState {
  readonly sheets: readonly SheetContent[];
  /** Why the sheets could not be read. */
  readonly trouble: Trouble | null;
  /** What can be taken back, oldest first. */
  readonly steps: readonly StepKind[];
  readonly isUnsaved: boolean;
  readonly isWorking: boolean;
  /** Grows with every change of the workbook. */
  readonly version: number;
  /** Grows with every step taken back. */
  readonly undone: number;
  /** What the last check found; after a change what of it still stands, until the next check. */
  readonly findings: readonly Finding[];
  readonly target: Target | null;
}

export const NEW_SESSION: SessionState = {
  sheets: [],
  trouble: null,
  steps: [],
  isUnsaved: false,
  isWorking: false,
  version: 0,
  undone: 0,
  findings: [],
  target: null,
};
