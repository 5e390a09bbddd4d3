import { textOf } from "../../sheet/cell-value";
import { isTick } from "../../statuses/read-status-ticks";
import { toArabicDigits } from "../../thai/digits";
import type { DatedPeriod, PeriodReading } from "../../thai/period/period-reading";
import { readPeriod } from "../../thai/read-period";
import { isTimeKey, textInGroup } from "./grid-keys";
import type { PublishedProblem } from "./published-problem";
import type { PlacedPeriod, PublishedRow } from "./published-row";
import type { PublishedColumn } from "./published-table";

const MARK = /^[●•○◯■▪*]$/u;
const FISCAL_YEAR = /ปีงบประมาณ\s*(?:พ\.?\s*ศ\.?)?\s*(25\d\d)/u;

interface Ticked {
  readonly column: PublishedColumn;
  readonly index: number;
  readonly at: PlacedPeriod["at"];
}

/**
 * The times that the ticks under quarters or months say: neighbouring ticks are one period from the first to the last. A
 * cell with anything else is unreadable. The year is that of the headers, else it is told as missing.
 */
export function readTimeGrid(
  values: PublishedRow["values"],
  columns: readonly PublishedColumn[],
): { readonly periods: readonly PlacedPeriod[]; readonly problems: readonly PublishedProblem[] } {
  const grid = columns.filter(({ key }) => isTimeKey(key));
  const cells = grid.flatMap((column, index) =>
    (values[column.key]?.cells ?? []).map((cell) => ({ ...cell, column, index })),
  );
  const runs: Ticked[][] = [];
  for (const cell of cells.filter(({ value }) => isMark(value))) {
    const last = runs.at(-1);
    const gap = cell.index - (last?.at(-1)?.index ?? -2);
    if (last !== undefined && gap <= 1) last.push(cell);
    else runs.push([cell]);
  }
  return {
    periods: runs.flatMap(periodOf),
    problems: cells
      .filter(({ value }) => !isMark(value))
      .map(({ at, value, column }) => ({ kind: "unreadable-value", at, key: column.key, text: textOf(value) })),
  };
}

function isMark(value: PlacedValue): boolean {
  return isTick(value) || MARK.test(textOf(value));
}

type PlacedValue = Parameters<typeof isTick>[0];

function periodOf(run: readonly Ticked[]): readonly PlacedPeriod[] {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return [];
  const ends = [headed(first.column), headed(last.column)] as const;
  const [from, to] = ends.map(({ header }) => header);
  const typed = first.index === last.index ? (from ?? "") : `${from ?? ""} - ${to ?? ""}`;
  return [
    {
      at: first.at,
      reading: joined(
        ends[0].reading,
        ends[1].reading,
        run.map(({ column }) => column),
        typed,
      ),
    },
  ];
}

/** What a header says, in the fiscal year that stands in it or above it. */
function headed(column: PublishedColumn): { readonly header: string; readonly reading: PeriodReading } {
  const header = textInGroup({ text: column.header, group: column.group }).replace(/\s+/gu, " ");
  const year = FISCAL_YEAR.exec(toArabicDigits(`${column.group} ${header}`))?.[1];
  return { header, reading: readPeriod(header, year === undefined ? {} : { fiscalYear: Number(year) }) };
}

function joined(
  first: PeriodReading,
  last: PeriodReading,
  columns: readonly PublishedColumn[],
  typed: string,
): PeriodReading {
  if (first.kind === "unreadable" || first.kind === "standing") return { ...first, typed };
  if (last.kind === "unreadable" || last.kind === "standing") return { ...last, typed };
  const numbers = columns.map(({ key }) => Number(/\d+$/u.exec(key)?.[0]));
  const isQuarters = columns.every(({ key }) => key.startsWith("quarter"));
  const { start } = first;
  const { end } = last;
  const days: Pick<DatedPeriod, "start" | "end" | "missing" | "yearless"> =
    start === undefined || end === undefined ? { missing: "year", ...yearlessOf(first, last) } : { start, end };
  const parts = isQuarters ? { quarters: [...new Set(numbers)] } : { months: [...new Set(numbers)] };
  return { kind: isQuarters || numbers.length > 1 ? "range" : "month", ...days, ...parts, typed };
}

function yearlessOf({ yearless: first }: DatedPeriod, { yearless: last }: DatedPeriod): Pick<DatedPeriod, "yearless"> {
  return first === undefined || last === undefined ? {} : { yearless: { start: first.start, end: last.end } };
}
