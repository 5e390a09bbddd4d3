import { isBlank, type CellValue } from "../sheet/cell-value";
import { foldedSimilarity } from "../thai/edit-distance";
import { foldText } from "../thai/fold-text";
import type { Status } from "./status";
import { STATUS_WORDS, type StatusWord } from "./status-words";

// Found by trial on the words themselves: one or two slips stay above it, unrelated phrases stay below.
const ALIKE = 0.75;

const WORD_BY_FOLDED_TEXT: ReadonlyMap<string, StatusWord> = new Map(
  STATUS_WORDS.map((word) => [foldText(word.word), word]),
);

/** What a status cell says. */
export type StatusReading =
  | { readonly kind: "status"; readonly status: Status; readonly form: "canonical" | "variant" }
  | { readonly kind: "blank" }
  | {
      readonly kind: "unknown";
      readonly text: string;
      /** The status whose word is most alike, or null. */
      readonly nearest: Status | null;
      /** Whether the text is that word but for spaces, invisible characters and the like, so that a fix is safe. */
      readonly certain: boolean;
    };

/** Reads a status cell. Only a whole cell is a status, never a word inside a sentence. Numbers and ticks are unknown. */
export function readStatus(value: CellValue): StatusReading {
  if (isBlank(value) || value === null) return { kind: "blank" };
  const exact = STATUS_WORDS.find(({ word }) => word === value);
  if (exact !== undefined) return { kind: "status", status: exact.status, form: exact.form };
  const text = String(value);
  const folded = foldText(text);
  const same = WORD_BY_FOLDED_TEXT.get(folded);
  if (same !== undefined) return { kind: "unknown", text, nearest: same.status, certain: true };
  return { kind: "unknown", text, nearest: nearestStatus(folded), certain: false };
}

function nearestStatus(folded: string): Status | null {
  let best: Status | null = null;
  let bestLikeness = ALIKE;
  for (const [form, { status }] of WORD_BY_FOLDED_TEXT) {
    if (isNegative(form) !== isNegative(folded)) continue;
    const likeness = foldedSimilarity(form, folded, bestLikeness);
    if (likeness < bestLikeness) continue;
    best = status;
    bestLikeness = likeness;
  }
  return best;
}

/** A denial differs from its opposite by two letters only, so likeness alone must never turn one into the other. */
function isNegative(text: string): boolean {
  return text.includes("ไม่");
}
