import { columnLetters } from "../sheet/cell-ref";
import { textOf } from "../sheet/cell-value";
import { linkTo, textLiteral } from "../sheet/formula";
import type { PlanCell, StyledRange } from "../sheet/sheet-plan";
import { canonicalWord } from "../statuses/canonical-word";
import type { SharedMeasure, SharedState } from "../summary/plan-progress";
import { SHARED_TEXTS } from "./data/summary-texts";
import { LABEL_COLUMN } from "./summary-counts";
import { emptyPart, HEADER_HEIGHT, stacked, type SummaryPart } from "./summary-part";

/** Departments side by side; more stand in further tables below. */
const DEPARTMENTS_IN_A_TABLE = 8;
const FIRST_COLUMN = LABEL_COLUMN + 1;
const LONGEST_LABEL = 200;

/** How far every department has come with each measure that all of them have to carry out. */
export function sharedPart(
  row: number,
  measures: readonly SharedMeasure[],
  departments: readonly string[],
): SummaryPart {
  if (measures.length === 0) return emptyPart(row);
  const tables = Array.from({ length: Math.ceil(departments.length / DEPARTMENTS_IN_A_TABLE) }, (_, index) => {
    const first = index * DEPARTMENTS_IN_A_TABLE;
    const names = departments.slice(first, first + DEPARTMENTS_IN_A_TABLE);
    const own = measures.map((measure) => ({
      ...measure,
      states: measure.states.slice(first, first + DEPARTMENTS_IN_A_TABLE),
    }));
    return (tableRow: number) => tablePart(tableRow, own, names);
  });
  return stacked(row, tables);
}

function tablePart(row: number, measures: readonly SharedMeasure[], departments: readonly string[]): SummaryPart {
  const lines = measures.map((measure, index): readonly PlanCell[] => [
    linkTo("", measure.sheet, measure.at, labelOf(measure)),
    ...measure.states.map(stateWord),
    share(lineRange(row + 1 + index, departments.length), measure.states),
  ]);
  const totals = departments.map((_, index) => {
    const states = measures.flatMap((measure) => measure.states[index] ?? []);
    const column = columnLetters(FIRST_COLUMN + index);
    return share(`${column}${String(row + 2)}:${column}${String(row + 1 + measures.length)}`, states);
  });
  const everyState = measures.flatMap(({ states }) => states);
  const body = `${columnLetters(FIRST_COLUMN)}${String(row + 2)}:${columnLetters(FIRST_COLUMN + departments.length - 1)}${String(row + 1 + measures.length)}`;
  const total: readonly PlanCell[] = [SHARED_TEXTS.share, ...totals, share(body, everyState)];
  return {
    blocks: [
      {
        at: { row, column: LABEL_COLUMN },
        cells: [[SHARED_TEXTS.title, ...departments, SHARED_TEXTS.share], ...lines, total],
      },
    ],
    styles: styles(row, measures.length, departments.length),
    rowHeights: [{ row, points: HEADER_HEIGHT }],
    charts: [],
    end: row + measures.length + 2,
  };
}

function styles(row: number, measures: number, departments: number): readonly StyledRange[] {
  const columns = departments + 2;
  const last = LABEL_COLUMN + columns - 1;
  const total = row + 1 + measures;
  return [
    { range: { row, column: LABEL_COLUMN, rows: 1, columns }, style: "header" },
    { range: { row: row + 1, column: LABEL_COLUMN, rows: measures, columns: 1 }, style: "link" },
    { range: { row: row + 1, column: FIRST_COLUMN, rows: measures, columns: departments }, style: "centred" },
    { range: { row: row + 1, column: last, rows: measures, columns: 1 }, style: "percent" },
    { range: { row: total, column: LABEL_COLUMN, rows: 1, columns: 1 }, style: "total" },
    { range: { row: total, column: FIRST_COLUMN, rows: 1, columns: departments + 1 }, style: "percent" },
  ];
}

function labelOf({ cells }: SharedMeasure): string {
  const label = [textOf(cells["code"]), textOf(cells["measure"])].filter((text) => text !== "").join(" ");
  return label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL)}…` : label;
}

function stateWord(state: SharedState): string {
  if (state === "absent") return SHARED_TEXTS.absent;
  if (state === "several") return SHARED_TEXTS.several;
  return state === "unknown" ? SHARED_TEXTS.noStatus : canonicalWord(state);
}

function lineRange(row: number, columns: number): string {
  const line = String(row + 1);
  return `${columnLetters(FIRST_COLUMN)}${line}:${columnLetters(FIRST_COLUMN + columns - 1)}${line}`;
}

/** Done among those not cancelled; a department without a row has not done it. */
function share(range: string, states: readonly SharedState[]): PlanCell {
  const counted = (state: "done" | "cancelled") => `COUNTIF(${range},${textLiteral(canonicalWord(state))})`;
  const active = `(COUNTA(${range})-${counted("cancelled")})`;
  const living = states.filter((state) => state !== "cancelled").length;
  const done = states.filter((state) => state === "done").length;
  return { formula: `=IF(${active}=0,"",${counted("done")}/${active})`, value: living === 0 ? "" : done / living };
}
