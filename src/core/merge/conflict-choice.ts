import type { FilePlace, ReturnedRow } from "./merge-findings";

/** What to do where a returned row and the base, or two returned rows, say different things. */
export const CONFLICT_CHOICES = ["skip", "theirs", "both"] as const;
export type ConflictChoice = (typeof CONFLICT_CHOICES)[number];

export interface ConflictChoices {
  readonly all: ConflictChoice;
  /** For single conflicts, by `conflictKey`. */
  readonly single?: Readonly<Record<string, ConflictChoice>>;
}

/** What a conflict is known by: the place of the returned row. */
export function conflictKey({ file, sheet, at: { row } }: FilePlace): string {
  return JSON.stringify([file, sheet, row]);
}

/**
 * What was chosen for a conflict: for it alone, or for all. unsettled: theirs was chosen for all, but other files say
 * otherwise and nobody said whose.
 */
export function chosenFor(
  { from, rivals }: Pick<ReturnedRow, "from" | "rivals">,
  { all, single }: ConflictChoices,
): ConflictChoice | "unsettled" {
  const own = single?.[conflictKey(from)];
  if (own !== undefined) return own;
  return all === "theirs" && rivals.length > 0 ? "unsettled" : all;
}
