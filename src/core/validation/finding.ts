import type { CellRef } from "../sheet/cell-ref";
import type { CellValue } from "../sheet/cell-value";

/** error: the document is wrong or will be rejected; warning: a person must look; info: worth knowing. */
export type Severity = "error" | "warning" | "info";

/** A place in the workbook; `at` null means the sheet as a whole, `sheet` null the workbook as a whole. */
export interface Place {
  readonly sheet: string | null;
  readonly at: CellRef | null;
}

/** A certain fix is data, so that a host can preview it, apply it or leave it. */
export interface Fix {
  readonly kind: "set-cell";
  readonly sheet: string;
  readonly at: CellRef;
  readonly expected: CellValue;
  readonly value: CellValue;
}

export type FindingData = Readonly<Record<string, string | number>>;

export interface Finding extends Place {
  readonly ruleId: string;
  /** Which of the rule's messages; messages/ has the sentence. */
  readonly messageId: string;
  readonly severity: Severity;
  readonly data: FindingData;
  readonly fix: Fix | null;
}
