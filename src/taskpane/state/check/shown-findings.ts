/** How many findings of a group are in sight before more are asked for. */
export const FIRST_SHOWN = 3;
/** How many come into sight at once: a longer list would hold up the pane. Counts are never cut. */
export const SHOWN_STEP = 200;

/** How many are in sight after the person asked for more; the first few again after the last. */
export function nextLimit(count: number, limit: number): number {
  if (limit >= count) return FIRST_SHOWN;
  return limit < SHOWN_STEP ? SHOWN_STEP : limit + SHOWN_STEP;
}
