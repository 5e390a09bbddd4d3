export interface Timing {
  readonly name: string;
  readonly min: number;
  readonly median: number;
}

const RUNS = 5;

/** Milliseconds of a piece of work. */
export function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Times jobs that take turns, so that whatever else the machine does falls on all of them. The first round warms up. */
export async function inTurns(
  jobs: Readonly<Record<string, () => number | Promise<number>>>,
  runs = RUNS,
): Promise<readonly Timing[]> {
  const times = new Map(Object.keys(jobs).map((name) => [name, [] as number[]]));
  for (let run = 0; run <= runs; run += 1) {
    for (const [name, job] of Object.entries(jobs)) {
      const time = await job();
      if (run > 0) times.get(name)?.push(time);
    }
  }
  return [...times].map(([name, own]) => timingOf(name, own));
}

/** A line for each timing, with its ratio to the median of the one of this name. */
export function ratiosTo(base: string, timings: readonly Timing[]): string {
  const whole = timings.find(({ name }) => name === base)?.median ?? NaN;
  const width = Math.max(...timings.map(({ name }) => name.length));
  const lines = timings.map(({ name, min, median }) =>
    [
      name.padEnd(width),
      (median / whole).toFixed(2).padStart(`ratio to ${base}`.length),
      median.toFixed(0).padStart(9),
      min.toFixed(0).padStart(6),
    ].join("  "),
  );
  return `${[`${"".padEnd(width)}  ratio to ${base}  median ms  min ms`, ...lines].join("\n")}\n`;
}

function timingOf(name: string, times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  return { name, min: sorted[0] ?? NaN, median: sorted[Math.floor(sorted.length / 2)] ?? NaN };
}
