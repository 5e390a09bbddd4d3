import { textOf } from "../sheet/cell-value";
import { eachInSteps, type Steps } from "../steps/steps";
import { foldText } from "../thai/fold-text";
import { othersOf, type KeptNotes, type NotedRow } from "./kept-notes";
import type { CompiledRow } from "./summary-model";

const ROWS_A_STEP = 50;

/** Where the notes of an earlier summary go. */
export interface PlacedNotes {
  readonly headers: KeptNotes["headers"];
  /** One for each compiled row; empty where nobody wrote anything. */
  readonly beside: readonly NotedRow["notes"][];
  /** Lines whose row is not there, in their order. */
  readonly gone: readonly NotedRow[];
}

/**
 * Every note beside its row: the one of the same department and code, else of the same department and measure. Of several
 * the one that says the same throughout comes first, then the order decides. What finds no row is listed as gone. It stops
 * after some rows.
 */
export function* notesPlacedInSteps(
  rows: readonly CompiledRow[],
  { headers, beside, gone }: KeptNotes,
): Steps<PlacedNotes> {
  const noted = [...beside, ...gone];
  if (!noted.some(({ notes }) => notes.length > 0)) {
    return { headers, beside: rows.map(() => []), gone };
  }
  const now: Keys[] = [];
  yield* eachInSteps(rows, ROWS_A_STEP, (row) => now.push(keysOfRow(row)));
  const before: Keys[] = [];
  yield* eachInSteps(noted, ROWS_A_STEP, (line) => before.push(keysOfLine(line)));
  const rowOf = new Map<number, number>();
  const taken = new Set<number>();
  for (let way = 0; way < WAYS; way += 1) {
    const free = freeRows(now, taken, way);
    for (const [index, keys] of before.entries()) {
      const key = keys[way];
      if (rowOf.has(index) || key === null || key === undefined) continue;
      const row = free.get(key)?.shift();
      if (row === undefined) continue;
      rowOf.set(index, row);
      taken.add(row);
    }
    yield;
  }
  const notesOf = new Map([...rowOf].map(([index, row]) => [row, noted[index]?.notes ?? []]));
  return {
    headers,
    beside: rows.map((_, row) => notesOf.get(row) ?? []),
    gone: noted.filter((line, index) => !rowOf.has(index) && (index >= beside.length || line.notes.length > 0)),
  };
}

/** What a row is looked for by, one way after the other; null where it has nothing to be looked for by. */
type Keys = readonly (string | null)[];

const WAYS = 4;

function keysOf(department: string, code: string, measure: string, others: string): Keys {
  const within = foldText(department);
  const [number, text] = [foldText(code), foldText(measure)];
  return [
    JSON.stringify([within, number, text, others]),
    number === "" ? null : JSON.stringify([within, number, text]),
    number === "" ? null : JSON.stringify([within, number]),
    text === "" ? null : JSON.stringify([within, text]),
  ];
}

function keysOfRow({ department, cells }: CompiledRow): Keys {
  return keysOf(
    department,
    textOf(cells["code"]),
    textOf(cells["measure"]),
    othersOf((key) => cells[key]),
  );
}

function keysOfLine({ department, code, measure, others }: NotedRow): Keys {
  return keysOf(textOf(department), textOf(code), textOf(measure), others);
}

function freeRows(rows: readonly Keys[], taken: ReadonlySet<number>, way: number): ReadonlyMap<string, number[]> {
  const free = new Map<string, number[]>();
  for (const [index, keys] of rows.entries()) {
    const key = keys[way];
    if (taken.has(index) || key === null || key === undefined) continue;
    const others = free.get(key);
    if (others === undefined) free.set(key, [index]);
    else others.push(index);
  }
  return free;
}
