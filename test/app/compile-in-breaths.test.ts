import type { XlsxWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { compileInBreaths, compileSummary } from "../../src/app/compile-summary";
import { fillRows } from "../../src/app/fill-rows";
import { restorableSummary } from "../../src/app/restorable-summary";
import { sampleRows } from "../../src/core/samples/sample-rows";
import type { Breather } from "../../src/ports/breather";
import { contentOf, SAMPLE_TITLES, sampleWorkbook, titlesOf } from "./memory-workbook";

const REQUEST = { asOf: { year: 2026, month: 4, day: 1 } } as const;

async function filledWorkbook(): Promise<XlsxWorkbook> {
  const workbook = await sampleWorkbook();
  await fillRows(workbook, sampleRows());
  return workbook;
}

/** Waits at every breath, and is over after so many of them. */
class CountedBreather implements Breather {
  breaths = 0;
  readonly #most: number;

  constructor(most = Infinity) {
    this.#most = most;
  }

  breathe(): Promise<void> {
    this.breaths += 1;
    return Promise.resolve();
  }

  isOver(): boolean {
    return this.breaths > this.#most;
  }
}

it("gives whoever shares the thread a turn before reading and within each sheet and each part, and compiles the same", async () => {
  const hurried = await filledWorkbook();
  const whole = await compileSummary(hurried, REQUEST);
  const workbook = await filledWorkbook();
  const breather = new CountedBreather();
  expect(await compileInBreaths(workbook, REQUEST, breather)).toEqual(whole);
  expect(breather.breaths).toBeGreaterThan(5 * SAMPLE_TITLES.length);
  const written = await contentOf(workbook);
  const expected = await contentOf(hurried);
  expect(written.sheets.map(({ grid, marker }) => [grid, marker])).toEqual(
    expected.sheets.map(({ grid, marker }) => [grid, marker]),
  );
});

it("writes nothing when it is cancelled, at whichever breath, and tells nobody that it writes", async () => {
  const counted = new CountedBreather();
  await compileInBreaths(await filledWorkbook(), REQUEST, counted);
  const workbook = await filledWorkbook();
  const before = await contentOf(workbook);
  const told: string[] = [];
  const listener = { onWriting: () => told.push("writing"), onWritten: () => void told.push("written") };
  for (let breath = 0; breath < counted.breaths; breath += 7) {
    const outcome = await compileInBreaths(workbook, REQUEST, new CountedBreather(breath), listener);
    expect([breath, outcome]).toEqual([breath, { kind: "cancelled" }]);
  }
  expect(await contentOf(workbook)).toEqual(before);
  const other = await filledWorkbook();
  const last = await compileInBreaths(other, REQUEST, new CountedBreather(counted.breaths - 1), listener);
  expect(last).toEqual({ kind: "cancelled" });
  expect(await titlesOf(other)).toEqual(SAMPLE_TITLES);
  expect(told).toEqual([]);
});

it("goes through to the end once it writes, though it is called off then", async () => {
  const workbook = await filledWorkbook();
  let isOver = false;
  const breather: Breather = { breathe: () => null, isOver: () => isOver };
  const summary = restorableSummary(workbook);
  const onWriting = () => {
    isOver = true;
  };
  expect(await summary.compile(REQUEST, { breather, onWriting })).toMatchObject({ kind: "compiled" });
  expect(await titlesOf(workbook)).toEqual([...SAMPLE_TITLES, "สรุปผล"]);
  expect(summary.canRestore()).toBe(true);
  expect(await summary.restore()).toEqual({ kind: "restored", sheet: null });
});

it("leaves what the compile before it can take back, when it is cancelled", async () => {
  const workbook = await filledWorkbook();
  const summary = restorableSummary(workbook);
  await summary.compile(REQUEST);
  const later = { asOf: { year: 2026, month: 5, day: 1 } } as const;
  expect(await summary.compile(later, { breather: new CountedBreather(9) })).toEqual({ kind: "cancelled" });
  expect(await summary.restore()).toEqual({ kind: "restored", sheet: null });
  expect(await titlesOf(workbook)).toEqual(SAMPLE_TITLES);
});
