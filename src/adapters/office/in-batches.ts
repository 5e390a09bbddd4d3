/** What one request or response may weigh: two fifths of the 5 MB that Excel on the web allows, room for escaping. */
export const BATCH_BYTES = 2_000_000;

/** Groups items, in order, so that no group outweighs the limit; an item that does so alone is a group of its own. */
export function inBatches<T>(items: readonly T[], weightOf: (item: T) => number, limit: number): readonly T[][] {
  const batches: T[][] = [];
  let room = -1;
  for (const item of items) {
    const weight = weightOf(item);
    if (weight > room) {
      batches.push([]);
      room = limit;
    }
    batches.at(-1)?.push(item);
    room -= weight;
  }
  return batches;
}
