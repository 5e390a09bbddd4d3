import type { CellRef } from "../sheet/cell-ref";
import type { CellValue } from "../sheet/cell-value";

/** error: the document is wrong or will be rejected; warning: a person must look; info: worth knowing. */
export type Severity = "error" | "warning" | "info";

/** A place in the workbook; `at` null means the sheet as a whole, `sheet` null the workbook as a whole. */
export interface Place {
  readonly sheet: string | null;
  readonly at: CellRef | null;
}

/** A change of one cell as data, so that a host can preview it, apply it or leave it. */
export type Fix = SetCell | EditText;

interface FixOfCell {
  readonly sheet: string;
  readonly at: CellRef;
}

/** Another value for the whole cell. */
export interface SetCell extends FixOfCell {
  readonly kind: "set-cell";
  /** What the cell must hold for the fix to apply. */
  readonly expected: CellValue;
  readonly value: CellValue;
}

/** Other letters at one place of a text; several such fixes of one cell apply together. */
export interface EditText extends FixOfCell {
  readonly kind: "edit-text";
  readonly expected: string;
  /** UTF-16 units from the start of `expected`, zero-based. */
  readonly from: number;
  /** How many units are replaced; 0 inserts. */
  readonly length: number;
  readonly text: string;
}

/** What a cell holds after this fix alone. */
export function fixedValue(fix: Fix): CellValue {
  if (fix.kind === "set-cell") return fix.value;
  return fix.expected.slice(0, fix.from) + fix.text + fix.expected.slice(fix.from + fix.length);
}

export type FindingData = Readonly<Record<string, string | number>>;

export interface Finding extends Place {
  readonly ruleId: string;
  /** Which of the rule's messages; messages/ has the sentence. */
  readonly messageId: string;
  readonly severity: Severity;
  readonly data: FindingData;
  /** What a person knows the row by, shortened; null for what stands in no row of a table. */
  readonly rowTitle: string | null;
  /** Certain, or null. */
  readonly fix: Fix | null;
  readonly suggestions: readonly Fix[];
}
