import type { SheetSource } from "../../../../src/core/recognition/sheet-source";
import type { CellRef } from "../../../../src/core/sheet/cell-ref";
import type { RuleRequest } from "../../../../src/core/validation/rule-context";
import type { CleanShape } from "../../../support/clean/clean-workbook";

/** One defect put into a clean workbook. */
export interface Mutated {
  readonly sheets: readonly SheetSource[];
  /** Where the rule must speak: null for the workbook, `at` null for a sheet as a whole. */
  readonly place: { readonly sheet: string; readonly at: CellRef | null } | null;
}

/** How to put the defect of one rule into a clean workbook. */
export interface Mutation {
  /** Which shapes offer a place for it; all of them unless said. */
  readonly fits?: (shape: CleanShape) => boolean;
  /** What is asked of the check beside what the workbook says. */
  readonly request?: RuleRequest;
  /** The workbook before the defect, where the standard sheets alone have no place for it. */
  readonly prepare?: (sheets: readonly SheetSource[]) => readonly SheetSource[];
  readonly put: (sheets: readonly SheetSource[], pick: <T>(items: readonly T[]) => T) => Mutated;
}
