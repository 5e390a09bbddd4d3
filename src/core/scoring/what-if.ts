import { isDoubtful } from "../frameworks/confidence";
import type { Framework } from "../frameworks/schema";
import { readScore } from "./read-score";
import { scoreOf, type EitParts, type ScoreResult } from "./score-of";

/** What other indicator scores would make of a result. */
export type WhatIf =
  | { readonly kind: "estimate"; readonly before: ScoreResult; readonly after: ScoreResult }
  /** Nobody found the year's weights, so no sum with them can be shown. */
  | { readonly kind: "unknown-weights" }
  /** Numbers of the indicators that have no usable score, without which there is no overall score. */
  | { readonly kind: "unscored"; readonly indicators: readonly number[] };

/**
 * The result before and after some indicators (1-10) get another score (0-100); one that is not is left as it was. The
 * parts of EIT count only while no indicator of EIT changes: nobody knows what they would be.
 */
export function whatIf(
  framework: Framework,
  scores: readonly (number | null)[],
  wished: ReadonlyMap<number, number>,
  parts?: EitParts,
): WhatIf {
  const before = scoreOf(framework, scores, parts);
  if (isDoubtful(before.confidence.overall)) return { kind: "unknown-weights" };
  const usable = new Map([...wished].filter(([, score]) => readScore(score).kind === "score"));
  const changed = framework.indicators.map(({ number }) => usable.get(number) ?? scores[number - 1] ?? null);
  const touchesEit = framework.indicators.some(({ number, instrument }) => instrument === "EIT" && usable.has(number));
  const after = scoreOf(framework, changed, touchesEit ? undefined : parts);
  if (before.overall === null || after.overall === null) {
    return { kind: "unscored", indicators: [...before.unscored, ...before.outOfRange] };
  }
  return { kind: "estimate", before, after };
}
