/** The rows or the columns of a grid, one after the other, in pixels. */
export interface Track {
  readonly count: number;
  /** Where each begins, and where the last one ends. */
  readonly offsets: Float64Array;
}

export function trackOf(count: number, sizeOf: (index: number) => number): Track {
  const offsets = new Float64Array(count + 1);
  let offset = 0;
  for (let index = 0; index < count; index += 1) {
    offsets[index] = offset;
    offset += sizeOf(index);
  }
  offsets[count] = offset;
  return { count, offsets };
}

/** Where a row or column begins; the end of the last one for an index behind it. */
export function startOf({ count, offsets }: Track, index: number): number {
  return offsets[index > count ? count : index] ?? 0;
}

export function sizeOf(track: Track, index: number, span = 1): number {
  return startOf(track, index + span) - startOf(track, index);
}

/** The index that holds a place, in pixels. Places before the first and behind the last give the nearest one. */
export function indexAt({ count, offsets }: Track, place: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A stretch of indexes, both included; empty where `last` is before `first`. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** What can be seen of a track from `frozen` on, with a margin on both sides so that scrolling shows no gaps. */
export function visibleStretch(track: Track, frozen: number, from: number, length: number, margin: number): Stretch {
  const start = startOf(track, frozen) + from;
  const first = indexAt(track, start) - margin;
  const last = indexAt(track, start + length) + margin;
  return { first: first < frozen ? frozen : first, last: last > track.count - 1 ? track.count - 1 : last };
}
