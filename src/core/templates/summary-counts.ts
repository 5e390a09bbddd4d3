import { columnLetters } from "../sheet/cell-ref";
import { rangeToAbsoluteA1, type RangeRef } from "../sheet/range-ref";
import type { PlanCell } from "../sheet/sheet-plan";
import { canonicalWord } from "../statuses/canonical-word";
import { STATUSES, type Status } from "../statuses/status";
import type { StatusCount } from "../summary/summary-model";
import { COUNT_HEADERS, OVERDUE_WORD } from "./data/summary-columns";
import { summaryColumn } from "./summary-table";

/** Where one block of counts stands and what it counts. */
export interface CountsBlock {
  /** Zero-based row of the block's header. */
  readonly headerRow: number;
  readonly header: string;
  readonly lines: readonly CountLine[];
  /** The column of the compiled table that the lines' criteria are compared with. */
  readonly criteriaColumn: "department" | "indicator" | "issueGroup" | "dueRound";
}

/** Where the rows of the compiled table stand; at least one row, so that a range is one. */
export interface CompiledPlace {
  readonly firstRow: number;
  readonly rows: number;
}

export interface CountLine {
  readonly label: string;
  /** What a compiled row holds when it belongs to this line; null for an empty cell. */
  readonly criterion: string | number | null;
  readonly count: StatusCount;
}

/** The column of the labels; the counts follow to its right. */
export const LABEL_COLUMN = 1;
export const COUNT_COLUMNS = STATUSES.length + 5;

/** A block of counts with live formulas over the compiled rows, and a total line. Starts at the label column. */
export function countCells(block: CountsBlock, compiled: CompiledPlace): readonly (readonly PlanCell[])[] {
  // Written as a range even where it is one cell: not every program counts over a single reference.
  const column = (key: Parameters<typeof summaryColumn>[0]) => {
    const place = { column: summaryColumn(key), rows: 1, columns: 1 };
    const [first, last] = [compiled.firstRow, compiled.firstRow + compiled.rows - 1];
    return `${rangeToAbsoluteA1({ ...place, row: first })}:${rangeToAbsoluteA1({ ...place, row: last })}`;
  };
  const head = [
    block.header,
    ...STATUSES.map(canonicalWord),
    COUNT_HEADERS.unknown,
    COUNT_HEADERS.total,
    COUNT_HEADERS.overdue,
    COUNT_HEADERS.share,
  ];
  const lines = block.lines.map(({ label, criterion, count }, index): readonly PlanCell[] => {
    const row = block.headerRow + 1 + index;
    const own = `${column(block.criteriaColumn)},${criterion === null ? ANY_NUMBER : criterionText(criterion)}`;
    const counted = (among: string) => (criterion === null ? countedWithout(own, among) : countedWith(own, among));
    const ofStatus = (status: Status, place: number): PlanCell => ({
      formula: counted(`${column("status")},${countCell(block.headerRow, place, true)}`),
      value: count.counts[status],
    });
    return [
      label,
      ...STATUSES.map(ofStatus),
      ...derived(row, count),
      {
        formula: criterion === null ? counted(`${column("number")},${ANY_NUMBER}`) : `=COUNTIFS(${own})`,
        value: count.total,
      },
      { formula: counted(`${column("overdue")},"${OVERDUE_WORD}"`), value: count.overdue },
      share(row, count),
    ];
  });
  return [head, ...lines, totalLine(block)];
}

const ANY_NUMBER = '">0"';

function countedWith(own: string, among: string): string {
  return `=COUNTIFS(${own},${among})`;
}

/** What is left without those: a criterion of "" beside another one finds nothing in LibreOffice. */
function countedWithout(own: string, among: string): string {
  return `=COUNTIFS(${among})-COUNTIFS(${own},${among})`;
}

/** Text criteria are compared whole: "=" keeps a leading operator from acting, "~" a wildcard. */
function criterionText(criterion: string | number): string {
  if (typeof criterion === "number") return String(criterion);
  return `"=${criterion.replace(/[~*?]/gu, "~$&").replaceAll('"', '""')}"`;
}

const UNKNOWN_PLACE = STATUSES.length;
const TOTAL_PLACE = UNKNOWN_PLACE + 1;
const OVERDUE_PLACE = TOTAL_PLACE + 1;

function countCell(row: number, place: number, fixedRow = false): string {
  return `${columnLetters(LABEL_COLUMN + 1 + place)}${fixedRow ? "$" : ""}${String(row + 1)}`;
}

/** Rows without a readable status are what the statuses leave of the total. */
function derived(row: number, { counts }: StatusCount): readonly PlanCell[] {
  const statuses = `${countCell(row, 0)}:${countCell(row, UNKNOWN_PLACE - 1)}`;
  return [{ formula: `=${countCell(row, TOTAL_PLACE)}-SUM(${statuses})`, value: counts.unknown }];
}

/** Done among those not cancelled; nothing to show where all are cancelled or none is there. */
function share(row: number, { counts, total }: Pick<StatusCount, "counts" | "total">): PlanCell {
  const done = countCell(row, STATUSES.indexOf("done"));
  const active = `(${countCell(row, TOTAL_PLACE)}-${countCell(row, STATUSES.indexOf("cancelled"))})`;
  const living = total - counts.cancelled;
  return { formula: `=IF(${active}=0,"",${done}/${active})`, value: living === 0 ? "" : counts.done / living };
}

function totalLine({ headerRow, lines }: CountsBlock): readonly PlanCell[] {
  const row = headerRow + 1 + lines.length;
  const sumOf = (pick: (count: StatusCount) => number) => lines.reduce((total, { count }) => total + pick(count), 0);
  const sumCell = (place: number, value: number): PlanCell =>
    lines.length === 0
      ? 0
      : { formula: `=SUM(${countCell(headerRow + 1, place)}:${countCell(row - 1, place)})`, value };
  const total = sumOf((count) => count.total);
  const counts = Object.fromEntries(STATUSES.map((status) => [status, sumOf((count) => count.counts[status])]));
  return [
    COUNT_HEADERS.total,
    ...STATUSES.map((status, place) => sumCell(place, counts[status] ?? 0)),
    sumCell(
      UNKNOWN_PLACE,
      sumOf((count) => count.counts.unknown),
    ),
    sumCell(TOTAL_PLACE, total),
    sumCell(
      OVERDUE_PLACE,
      sumOf((count) => count.overdue),
    ),
    share(row, {
      total,
      counts: {
        done: counts["done"] ?? 0,
        cancelled: counts["cancelled"] ?? 0,
        unknown: 0,
        "not-started": 0,
        "in-progress": 0,
      },
    }),
  ];
}

/** The cells of a block without its header, for styles. */
export function countsBody({ headerRow, lines }: CountsBlock): RangeRef {
  return { row: headerRow + 1, column: LABEL_COLUMN + 1, rows: lines.length + 1, columns: COUNT_COLUMNS - 1 };
}
