import type { DigitStyle } from "../sheet/sheet-plan";

/** A memo (บันทึกข้อความ) as texts, all of them final and in its digits. What is to be filled in by hand is "". */
export interface Memo {
  readonly digits: DigitStyle;
  readonly agency: string;
  readonly number: string;
  readonly date: string;
  readonly subject: string;
  readonly to: string;
  readonly attachments: readonly string[];
  readonly sections: readonly MemoSection[];
  readonly closing: string;
  /** The words over the place where the head of the agency decides. */
  readonly decision: string;
  /** The lines of each signature, from above: who prepared the memo, then who decides. */
  readonly signatures: readonly (readonly string[])[];
}

export interface MemoSection {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly table: MemoTable | null;
}

/** The first column holds words, the others numbers. */
export interface MemoTable {
  /** A line break in a header stands where Thai may break. `share` is the part of the width in percent. */
  readonly columns: readonly { readonly header: string; readonly share: number }[];
  readonly rows: readonly (readonly string[])[];
}
