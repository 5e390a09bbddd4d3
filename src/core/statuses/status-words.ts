import type { Status } from "./status";

/** A whole cell's text that names a status. Each status has one canonical word, the one that we write ourselves. */
export interface StatusWord {
  readonly status: Status;
  readonly word: string;
  readonly form: "canonical" | "variant";
  readonly source: string;
  readonly confidence: "stated" | "inferred";
}

const THREE_COLUMNS = "the three status columns of a published FY2566 local report";
const IN_USE = "status columns of published reports and public tracking sheets";

/** The words seen in published reports. */
export const STATUS_WORDS: readonly StatusWord[] = [
  { status: "not-started", word: "ยังไม่ดำเนินการ", form: "canonical", source: THREE_COLUMNS, confidence: "stated" },
  { status: "not-started", word: "ยังไม่ได้ดำเนินการ", form: "variant", source: IN_USE, confidence: "stated" },
  { status: "in-progress", word: "อยู่ระหว่างดำเนินการ", form: "canonical", source: THREE_COLUMNS, confidence: "stated" },
  { status: "in-progress", word: "กำลังดำเนินการ", form: "variant", source: IN_USE, confidence: "stated" },
  { status: "done", word: "ดำเนินการเรียบร้อยแล้ว", form: "canonical", source: THREE_COLUMNS, confidence: "stated" },
  { status: "done", word: "ดำเนินการแล้ว", form: "variant", source: IN_USE, confidence: "stated" },
  { status: "done", word: "ดำเนินการแล้วเสร็จ", form: "variant", source: IN_USE, confidence: "stated" },
  { status: "done", word: "แล้วเสร็จ", form: "variant", source: IN_USE, confidence: "stated" },
  { status: "done", word: "ดำเนินการเสร็จสิ้น", form: "variant", source: IN_USE, confidence: "stated" },
  { status: "done", word: "ดำเนินการเสร็จแล้ว", form: "variant", source: IN_USE, confidence: "stated" },
  { status: "done", word: "เสร็จสมบูรณ์", form: "variant", source: IN_USE, confidence: "stated" },
  { status: "cancelled", word: "ยกเลิก", form: "canonical", source: IN_USE, confidence: "stated" },
];
