import { wrappedLines } from "../report/wrapped-lines";
import type { RangeRef } from "../sheet/range-ref";
import type { PlanCell, RowHeight, SheetPlan, StyledRange } from "../sheet/sheet-plan";
import { tabTitle } from "../sheet/tab-title";
import { fingerprintOfPlan } from "../summary/summary-fingerprint";
import { TAB_TITLES } from "../templates/tab-titles";
import type { Memo } from "./memo";
import { memoLines, type MemoItem, type MemoLine } from "./memo-lines";

export interface MemoSheetRequest {
  readonly takenTitles: readonly string[];
  /** The title of the sheet that this one replaces. */
  readonly title?: string | undefined;
}

/** What A4 upright holds between the margins of the form, in characters of a column's width: 16 cm are 605 pixels of 7. */
const PAPER_WIDTH = 86;
/** Every column has 5 pixels more than its characters take. */
const COLUMN_PADDING = 0.72;
const MARGINS = { top: 1.5, right: 2, bottom: 2, left: 3 } as const;
const WHOLE = 100;
const LINE_POINTS: Readonly<Partial<Record<MemoItem["style"], number>>> = { "memo-title": 40, "memo-label": 30 };
const TEXT_POINTS = 24;
/** The headers of the counts bring their own line breaks. */
const HEADER_EDGE_POINTS = 12;

/** The memo as a sheet that prints on A4 upright with the margins of the official form: 3 cm to the left, 2 cm to the right. */
export function planMemo(memo: Memo, { takenTitles, title }: MemoSheetRequest): SheetPlan {
  const lines = memoLines(memo);
  const cuts = [...new Set([0, WHOLE, ...lines.flatMap(({ items }) => items.flatMap(({ from, to }) => [from, to]))])];
  const edges = cuts.sort((a, b) => a - b);
  const paper = PAPER_WIDTH - COLUMN_PADDING * (edges.length - 1);
  const widths = edges.slice(1).map((edge, index) => characters(edge - (edges[index] ?? 0), paper));
  const placed = lines.flatMap(({ items }, row) =>
    items.map((item) => ({ ...item, range: rangeOf(item, row, edges) })),
  );
  const plan: SheetPlan = {
    marker: { spec: "memo", key: "" },
    title: title ?? tabTitle(TAB_TITLES.memo, takenTitles),
    tabColour: "orange",
    digits: memo.digits,
    blocks: [{ at: { row: 0, column: 0 }, cells: lines.map((line) => cellsOf(line, edges)) }],
    styles: placed.map(({ range, style }): StyledRange => ({ range, style })),
    merges: placed.map(({ range }) => range).filter(({ columns }) => columns > 1),
    columnWidths: widths,
    rowHeights: lines.map((line, row): RowHeight => ({ row, points: pointsOf(line, paper) })),
    lists: [],
    highlights: [],
    names: [],
    freeze: { rows: 0, columns: 0 },
    page: {
      orientation: "portrait",
      fit: "width",
      repeatRows: null,
      printArea: { row: 0, column: 0, rows: lines.length, columns: widths.length },
      margins: MARGINS,
      footer: "none",
    },
    charts: [],
  };
  return { ...plan, marker: { spec: "memo", key: fingerprintOfPlan(plan) } };
}

function cellsOf({ items }: MemoLine, edges: readonly number[]): readonly PlanCell[] {
  const cells = edges.slice(1).map((): PlanCell => null);
  for (const { from, text } of items) cells[edges.indexOf(from)] = text === "" ? null : text;
  return cells;
}

function rangeOf({ from, to }: MemoItem, row: number, edges: readonly number[]): RangeRef {
  const column = edges.indexOf(from);
  return { row, column, rows: 1, columns: edges.indexOf(to) - column };
}

function pointsOf({ items, gap }: MemoLine, paper: number): number {
  const needed = items.map(({ from, to, text, style }) => {
    if (style === "header") return text.split("\n").length * TEXT_POINTS + HEADER_EDGE_POINTS;
    return wrappedLines(text, characters(to - from, paper)).length * (LINE_POINTS[style] ?? TEXT_POINTS);
  });
  return Math.max(0, ...needed) + gap;
}

function characters(share: number, paper: number): number {
  return Math.round(share * paper) / WHOLE;
}
