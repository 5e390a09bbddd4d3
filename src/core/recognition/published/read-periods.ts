import { textOf } from "../../sheet/cell-value";
import type { PeriodReading } from "../../thai/period/period-reading";
import type { CellReader } from "./cell-reader";
import { isTimeKey } from "./grid-keys";
import type { PublishedProblem } from "./published-problem";
import type { PlacedCell, PlacedPeriod, PublishedRow } from "./published-row";
import type { PublishedColumn } from "./published-table";
import { readTimeGrid } from "./read-time-grid";

interface ReadPeriods {
  readonly periods: readonly PlacedPeriod[];
  readonly problems: readonly PublishedProblem[];
}

const NONE: ReadPeriods = { periods: [], problems: [] };

/** Every different period that a row's period cells name or its ticks under quarters or months say, and the cells that name none. */
export function readPeriods(
  values: PublishedRow["values"],
  columns: readonly PublishedColumn[],
  reader: CellReader,
): ReadPeriods {
  const grid = columns.some(({ key }) => isTimeKey(key)) ? readTimeGrid(values, columns) : NONE;
  const told = toldPeriods(values, columns, reader);
  const periods = [...told.periods, ...grid.periods];
  return {
    periods: periods.length < 2 ? periods : withoutRepeats(periods),
    problems: [...told.problems, ...grid.problems],
  };
}

function toldPeriods(
  { period }: PublishedRow["values"],
  columns: readonly PublishedColumn[],
  reader: CellReader,
): ReadPeriods {
  if (period === undefined) return NONE;
  const hasOwnColumn = columns.some(({ key }) => key === "period");
  const periods: PlacedPeriod[] = [];
  const problems: PublishedProblem[] = [];
  for (const cell of period.cells) {
    const { at, value } = cell;
    const own = periodsOf(cell, hasOwnColumn, reader);
    periods.push(...own.map((reading) => ({ reading, at })));
    if (hasOwnColumn && own.length === 0) {
      problems.push({ kind: "unreadable-value", at, key: "period", text: textOf(value) });
    }
  }
  return { periods, problems };
}

/** The one period that a cell is, or those that stand in its text. A cell about more than a time has only the latter. */
function periodsOf({ value }: PlacedCell, isWhole: boolean, reader: CellReader): readonly PeriodReading[] {
  const whole = isWhole ? reader.period(value) : null;
  if (whole !== null && whole.kind !== "unreadable") return [whole];
  return reader.periodsIn(textOf(value)).filter(({ kind }) => kind !== "unreadable");
}

function withoutRepeats(periods: readonly PlacedPeriod[]): readonly PlacedPeriod[] {
  return [...new Map([...periods].reverse().map((period) => [factsOf(period), period])).values()].reverse();
}

/** What a period says, without how it is typed and where it stands. */
function factsOf({ reading }: PlacedPeriod): string {
  const facts = Object.entries(reading).filter(([name]) => !["typed", "from", "to"].includes(name));
  return JSON.stringify(facts.sort(([a], [b]) => (a < b ? -1 : 1)));
}
