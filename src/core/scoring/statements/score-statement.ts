import type { Instrument } from "../../frameworks/schema";

/** Whose score a sentence tells. other: an item, a question or a part of EIT, whose scores are compared with nothing. */
export type ScoreSubject =
  | { readonly kind: "indicator"; readonly number: number }
  | { readonly kind: "sub-indicator"; readonly number: number; readonly sub: number }
  | { readonly kind: "instrument"; readonly instrument: Instrument }
  | { readonly kind: "overall" }
  | { readonly kind: "other" };

/** A rise or a fall that a sentence tells with a score. */
export interface ScoreChange {
  readonly direction: "up" | "down";
  /** In points; null where the sentence gives none. */
  readonly amount: number | null;
}

/** A score that a sentence gives to a subject for certain. Positions are UTF-16 units, zero-based. */
export interface ScoreStatement {
  readonly subject: ScoreSubject;
  /** In points; may lie above 100 where somebody mistyped it. */
  readonly value: number;
  /** How many decimals it is written with. */
  readonly decimals: number;
  /** BE; null where the sentence names no year before the score. */
  readonly year: number | null;
  readonly from: number;
  readonly to: number;
  readonly change: ScoreChange | null;
}

/** One key for each subject, for maps. */
export function subjectKey(subject: ScoreSubject): string {
  switch (subject.kind) {
    case "indicator":
      return String(subject.number);
    case "sub-indicator":
      return `${String(subject.number)}.${String(subject.sub)}`;
    case "instrument":
      return subject.instrument;
    default:
      return subject.kind;
  }
}
