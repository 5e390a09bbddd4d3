import { textOf } from "../../sheet/cell-value";
import { findPeriods } from "../../thai/find-periods";
import type { PeriodReading } from "../../thai/period/period-reading";
import { readPeriod } from "../../thai/read-period";
import type { PublishedProblem } from "./published-problem";
import type { PlacedCell, PlacedPeriod, PublishedRow } from "./published-row";
import type { PublishedColumn } from "./published-table";

/** Every different period that a row's period cells name, and the cells that name none. */
export function readPeriods(
  { period }: PublishedRow["values"],
  columns: readonly PublishedColumn[],
): { readonly periods: readonly PlacedPeriod[]; readonly problems: readonly PublishedProblem[] } {
  const cells = period?.cells ?? [];
  const hasOwnColumn = columns.some(({ key }) => key === "period");
  const read = cells.map((cell) => ({ cell, periods: periodsOf(cell, hasOwnColumn) }));
  const periods = read.flatMap(({ cell, periods: own }) => own.map((reading) => ({ reading, at: cell.at })));
  return {
    periods: withoutRepeats(periods),
    problems: read
      .filter(({ periods: own }) => hasOwnColumn && own.length === 0)
      .map(({ cell }) => ({ kind: "unreadable-value", at: cell.at, key: "period", text: textOf(cell.value) })),
  };
}

/** The one period that a cell is, or those that stand in its text. A cell about more than a time has only the latter. */
function periodsOf({ value }: PlacedCell, isWhole: boolean): readonly PeriodReading[] {
  const whole = isWhole ? readPeriod(value) : null;
  if (whole !== null && whole.kind !== "unreadable") return [whole];
  return findPeriods(textOf(value)).filter(({ kind }) => kind !== "unreadable");
}

function withoutRepeats(periods: readonly PlacedPeriod[]): readonly PlacedPeriod[] {
  return [...new Map([...periods].reverse().map((period) => [factsOf(period), period])).values()].reverse();
}

/** What a period says, without how it is typed and where it stands. */
function factsOf({ reading }: PlacedPeriod): string {
  const facts = Object.entries(reading).filter(([name]) => !["typed", "from", "to"].includes(name));
  return JSON.stringify(facts.sort(([a], [b]) => (a < b ? -1 : 1)));
}
