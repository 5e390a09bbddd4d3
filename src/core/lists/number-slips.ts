import type { ListMarker } from "./list-marker";

/** One number of a list, in the order in which they stand. */
export interface Numbered {
  readonly marker: Pick<ListMarker, "number" | "style">;
  /** Numbers under another heading are another list. */
  readonly group: string;
}

export interface NumberSlip<T extends Numbered> {
  readonly kind: "duplicate" | "gap";
  readonly entry: T;
  /** The number that the order asks for. */
  readonly expected: number;
}

interface Run {
  readonly group: string;
  readonly seen: Set<number>;
  highest: number;
  count: number;
}

/**
 * The numbers that stand twice in a list or leave one out. Lists are told apart by style and group; 1 begins a new list. A
 * list that does not begin with 1 is a gap only where `fromOne` says so. A number that goes back is neither.
 */
export function numberSlips<T extends Numbered>(entries: readonly T[], fromOne: boolean): readonly NumberSlip<T>[] {
  const runs = new Map<string, Run>();
  return entries.flatMap((entry): readonly NumberSlip<T>[] => {
    const { marker, group } = entry;
    const run = runs.get(marker.style);
    if (run === undefined || run.group !== group || marker.number === 1) {
      const isLate = run === undefined && fromOne && marker.number > 1;
      const { number } = marker;
      runs.set(marker.style, { group, seen: new Set([number]), highest: number, count: number });
      return isLate ? [{ kind: "gap", entry, expected: 1 }] : [];
    }
    return slipIn(run, entry);
  });
}

function slipIn<T extends Numbered>(run: Run, entry: T): readonly NumberSlip<T>[] {
  const { number } = entry.marker;
  const expected = run.count + 1;
  if (run.seen.has(number)) {
    run.count = expected;
    return [{ kind: "duplicate", entry, expected }];
  }
  const next = Math.max(run.highest, run.count) + 1;
  run.seen.add(number);
  run.highest = Math.max(run.highest, number);
  run.count = Math.max(expected, number);
  return number > next ? [{ kind: "gap", entry, expected: next }] : [];
}
