import { textOf } from "../../sheet/cell-value";
import { readCodeList } from "../../items/read-item-codes";
import { toArabicDigits } from "../../thai/digits";
import type { JoinedRow } from "./join-rows";
import type { PublishedProblem } from "./published-problem";
import type {
  PlacedCell,
  PlacedIndicator,
  PlacedInstrument,
  PlacedScore,
  PublishedValue,
  Subject,
} from "./published-row";
import type { PublishedColumn } from "./published-table";
import {
  indicatorByName,
  indicatorByNumbers,
  indicatorOf,
  instrumentIn,
  isContradiction,
  itemsIn,
  readSubject,
} from "./read-subject";
import { readScoreCell } from "./read-score-cell";

const KEYS_WITH_ITEMS = ["indicator", "issue", "question"] as const;
const TELLING_KEYS = [...KEYS_WITH_ITEMS, "instrument", "score"] as const;

/** What a row is about: its own cells first, then the headings above it. */
export function rowSubject(
  { values, heading }: JoinedRow,
  columns: readonly PublishedColumn[],
): { readonly subject: Subject; readonly problems: readonly PublishedProblem[] } {
  if (!TELLING_KEYS.some((key) => values[key] !== undefined)) return { subject: saidAbove(heading), problems: [] };
  const told = [...cellsOf(values.indicator), ...cellsOf(values.issue)].map(({ at, value }) =>
    readSubject(textOf(value), at),
  );
  const asked = cellsOf(values.question).flatMap(({ at, value }) => itemsIn(textOf(value), at, true));
  const named =
    ownIndicator(values, columns) ??
    firstOf([
      ...told.map(({ indicator }) => indicator),
      ...cellsOf(values.indicator).map(({ at, value }) => indicatorByNumbers(textOf(value), at)),
    ]);
  const score = scoreOf(values.score);
  const subject: Subject = {
    instrument: firstOf([
      instrumentOf(values.instrument),
      ...told.map(({ instrument }) => instrument),
      heading.instrument,
    ]),
    indicator: named ?? heading.indicator,
    items: withoutRepeats([...asked, ...told.flatMap(({ items }) => items)]),
    score: firstOf([score.score, ...told.map((own) => own.score)]),
  };
  return { subject, problems: [...contradiction(named), ...unreadableRanges(values), ...score.problems] };
}

function saidAbove({ instrument, indicator }: Subject): Subject {
  return { instrument, indicator, items: [], score: null };
}

function firstOf<Value>(values: readonly (Value | null)[]): Value | null {
  return values.find((value) => value !== null) ?? null;
}

function cellsOf(value: PublishedValue | undefined): readonly PlacedCell[] {
  return value?.cells ?? [];
}

function withoutRepeats(items: Subject["items"]): Subject["items"] {
  return items.length < 2
    ? items
    : [...new Map([...items].reverse().map((item) => [item.code, item])).values()].reverse();
}

/** "o9-o1" and the like, in the cells that name items. */
function unreadableRanges(values: JoinedRow["values"]): readonly PublishedProblem[] {
  return KEYS_WITH_ITEMS.flatMap((key) =>
    cellsOf(values[key]).flatMap(({ at, value }) =>
      readCodeList(textOf(value), { codeExpected: key === "question" }).unreadable.map(
        ({ typed }): PublishedProblem => ({ kind: "unreadable-value", at, key, text: typed }),
      ),
    ),
  );
}

/** The indicator of a row of scores: by its name, or by its number where the column is headed as the indicator's number. */
function ownIndicator(values: JoinedRow["values"], columns: readonly PublishedColumn[]): PlacedIndicator | null {
  const cell = values.indicator?.cells[0];
  if (cell === undefined || values.no === undefined) return null;
  const text = textOf(cell.value);
  const byName = indicatorByName(text);
  const byNumber = numberOf(values.no, columns);
  const numbers = [...new Set([byName, byNumber])].filter((number) => number !== null);
  return numbers.length === 0 ? null : indicatorOf(numbers.length === 1 ? numbers : [], text, cell.at);
}

/** 1-10, or null; also where the column only counts rows. */
function numberOf({ text }: PublishedValue, columns: readonly PublishedColumn[]): number | null {
  if (!columns.some(({ key, header }) => key === "no" && header.includes("ตัวชี้วัด"))) return null;
  const number = Number(/^\d{1,2}$/u.exec(toArabicDigits(text))?.[0]);
  return number >= 1 && number <= 10 ? number : null;
}

function instrumentOf(value: PublishedValue | undefined): PlacedInstrument | null {
  const cell = value?.cells[0];
  return cell === undefined ? null : instrumentIn(textOf(cell.value), cell.at);
}

function scoreOf(value: PublishedValue | undefined): {
  readonly score: PlacedScore | null;
  readonly problems: readonly PublishedProblem[];
} {
  const cell = value?.cells[0];
  if (cell === undefined) return { score: null, problems: [] };
  const score = readScoreCell(cell.value);
  if (score !== null) return { score: { value: score, at: cell.at }, problems: [] };
  return { score: null, problems: [{ kind: "unreadable-value", at: cell.at, key: "score", text: textOf(cell.value) }] };
}

/** A named indicator without a number: its number says one, its name another. */
function contradiction(indicator: PlacedIndicator | null): readonly PublishedProblem[] {
  if (indicator === null || !isContradiction(indicator)) return [];
  return [{ kind: "indicator-contradiction", at: indicator.at, text: indicator.text }];
}
