/** Every way in which a correction can be wrong. The sentences live in the messages. */
export const CORRECTION_CODES = [
  ...(["no-header", "unknown-kind", "missing", "repeated", "bad-shape", "bad-text", "bad-year", "bad-points"] as const),
  ...(["bad-weight", "bad-item-code", "bad-count", "bad-instrument", "bad-template", "bad-status"] as const),
  ...(["bands-not-descending", "bands-not-to-zero", "weights-not-100", "wrong-base", "unknown-base"] as const),
  ...(["template-not-listed", "no-template", "held-source", "refused"] as const),
] as const;
export type CorrectionCode = (typeof CORRECTION_CODES)[number];

/** One thing that is wrong, and where. */
export interface CorrectionProblem {
  readonly code: CorrectionCode;
  /** Where in the corrections: "items.0.code". "" for the whole. */
  readonly path: string;
  /** The cell in A1 where it came from a sheet; null where it came from JSON. */
  readonly cell: string | null;
  /** What stands there, as text; "" where nothing does. */
  readonly value: string;
}
