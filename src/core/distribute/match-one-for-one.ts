/** One way to find a partner: where to look, and what fits. */
export interface MatchStep<Row, Own> {
  readonly among: (row: Row) => readonly Own[];
  readonly fits: (row: Row, own: Own) => boolean;
}

/**
 * Gives each row at most one partner and each partner to one row at most: every step is tried for all rows before the
 * next, and the first partner that fits and is still free is taken. In the order in which partners were found.
 */
export function matchOneForOne<Row, Own>(
  rows: readonly Row[],
  steps: readonly MatchStep<Row, Own>[],
): ReadonlyMap<Row, Own> {
  const matched = new Map<Row, Own>();
  const taken = new Set<Own>();
  for (const { among, fits } of steps) {
    for (const row of rows) {
      if (matched.has(row)) continue;
      const found = among(row).find((own) => !taken.has(own) && fits(row, own));
      if (found === undefined) continue;
      matched.set(row, found);
      taken.add(found);
    }
  }
  return matched;
}
