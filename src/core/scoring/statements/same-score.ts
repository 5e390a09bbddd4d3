import type { ScoreStatement } from "./score-statement";

/** Far above the noise of binary fractions, far below the last decimal of a score. */
const NOISE = 1e-7;

/** Whether two scores agree as far as the one with fewer decimals goes: 94.41 and 94.4 do, 94.41 and 94.40 do not. */
export function sameScore(a: Figure, b: Figure): boolean {
  return Math.abs(a.value - b.value) <= 0.5 * 10 ** -Math.min(a.decimals, b.decimals) + NOISE;
}

/** Whether a stated score is the computed one, give or take so many points: announced scores were rounded themselves. */
export function agreesWith({ value, decimals }: Figure, computed: number, tolerance: number): boolean {
  return Math.abs(value - computed) <= Math.max(tolerance, 0.5 * 10 ** -decimals) + NOISE;
}

type Figure = Pick<ScoreStatement, "value" | "decimals">;
