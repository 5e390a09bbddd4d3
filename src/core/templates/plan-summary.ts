import type { Framework } from "../frameworks/schema";
import { columnLetters, toA1 } from "../sheet/cell-ref";
import { linkTo } from "../sheet/formula";
import type { CellBlock, DigitStyle, Highlight, PlanCell, SheetPlan, StyledRange } from "../sheet/sheet-plan";
import { tabTitle } from "../sheet/tab-title";
import { canonicalWord } from "../statuses/canonical-word";
import { NONE_OR_SEVERAL } from "../summary/count-statuses";
import { fingerprintOfRows } from "../summary/rows-fingerprint";
import { fingerprintOfPlan } from "../summary/summary-fingerprint";
import { summaryKey } from "../summary/summary-key";
import type { StatusCount, SummaryModel } from "../summary/summary-model";
import { formatDate } from "../thai/format-date";
import { COUNT_HEADERS, EXCLUSION_TEXTS, OVERDUE_WORD, SUMMARY_COLUMNS } from "./data/summary-columns";
import { inDigits } from "./document-text";
import { indicatorLabel } from "./issue-labels";
import {
  COUNT_COLUMNS,
  countCells,
  countsBody,
  LABEL_COLUMN,
  type CountLine,
  type CountsBlock,
} from "./summary-counts";
import { compiledCells, summaryColumn } from "./summary-table";
import { LANDSCAPE_PAGE } from "./table-layout";
import { TAB_TITLES } from "./tab-titles";

export interface SummaryRequest {
  readonly digits: DigitStyle;
  readonly framework: Framework | null;
  readonly takenTitles: readonly string[];
  /** The title of the summary that this one replaces. */
  readonly title?: string | undefined;
}

const FIRST_BLOCK_ROW = 4;
/** The columns up to the result: more would print too small to read. */
const PRINTED_COLUMNS = summaryColumn("result") + 1;

/** The summary sheet: how complete it is, the counts, who is missing, what was left out, and every compiled row. */
export function planSummary(model: SummaryModel, request: SummaryRequest): SheetPlan {
  const plan = paintedSummary(model, request);
  const key = summaryKey({ cells: fingerprintOfPlan(plan), rows: fingerprintOfRows(model.rows) });
  return { ...plan, marker: { spec: "summary", key } };
}

function paintedSummary(model: SummaryModel, request: SummaryRequest): SheetPlan {
  const { digits } = request;
  const blocks = countBlocks(model, request.framework);
  const noticesRow = afterCounts(blocks);
  const notices = noticeCells(model, digits);
  const headerRow = noticesRow + notices.length + 1;
  const compiled = { firstRow: headerRow + 1, rows: Math.max(1, model.rows.length) };
  return {
    marker: { spec: "summary", key: "" },
    title: request.title ?? tabTitle(TAB_TITLES.summary, request.takenTitles),
    tabColour: "purple",
    digits,
    blocks: [
      { at: { row: 0, column: 0 }, cells: titleCells(model, digits) },
      ...blocks.map((block): CellBlock => ({
        at: { row: block.headerRow, column: LABEL_COLUMN },
        cells: countCells(block, compiled),
      })),
      ...(notices.length === 0 ? [] : [{ at: { row: noticesRow, column: LABEL_COLUMN }, cells: notices }]),
      { at: { row: headerRow, column: 0 }, cells: [SUMMARY_COLUMNS.map(({ header }) => header)] },
      ...(model.rows.length === 0
        ? []
        : [{ at: { row: compiled.firstRow, column: 0 }, cells: compiledCells(model.rows) }]),
    ],
    styles: styles(blocks, { row: noticesRow, rows: notices.length }, headerRow, compiled.rows),
    merges: [],
    columnWidths: SUMMARY_COLUMNS.map(({ width }) => width),
    rowHeights: [
      { row: 0, points: 30 },
      { row: headerRow, points: 48 },
      ...blocks.map((block) => ({ row: block.headerRow, points: 48 })),
    ],
    lists: [],
    highlights: compiledHighlights(compiled),
    names: [],
    freeze: { rows: 0, columns: 2 },
    page: {
      ...LANDSCAPE_PAGE,
      repeatRows: { first: headerRow, count: 1 },
      printArea: { row: 0, column: 0, rows: compiled.firstRow + compiled.rows, columns: PRINTED_COLUMNS },
    },
    chart: null,
  };
}

function titleCells({ agencyName, planYear, round, asOf, conservation }: SummaryModel, digits: DigitStyle) {
  const { rowsRead, rowsWritten, rowsExcluded } = conservation;
  const year = planYear === null ? "" : ` ประจำปีงบประมาณ พ.ศ. ${String(planYear)}`;
  return [
    `สรุปผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส${year}`,
    `${agencyName} รอบ ${String(round)} เดือน ข้อมูล ณ วันที่ ${formatDate(asOf, digits)}`.trim(),
    `อ่านได้ ${String(rowsRead)} แถว = รวบรวมแล้ว ${String(rowsWritten)} แถว + ไม่ได้รวบรวม ${String(rowsExcluded)} แถว`,
  ].map((text) => [inDigits(text, digits)]);
}

function countBlocks(model: SummaryModel, framework: Framework | null): readonly CountsBlock[] {
  const byDepartment: CountsBlock = {
    headerRow: FIRST_BLOCK_ROW,
    header: COUNT_HEADERS.byDepartment,
    lines: model.byDepartment.map((count) => ({ label: count.label, criterion: count.label, count })),
    criteriaColumn: "department",
  };
  if (model.byIndicator.length === 0) return [byDepartment];
  return [
    byDepartment,
    {
      headerRow: afterCounts([byDepartment]),
      header: COUNT_HEADERS.byIndicator,
      lines: model.byIndicator.map((count) => indicatorLine(count, framework)),
      criteriaColumn: "indicator",
    },
  ];
}

function indicatorLine(count: StatusCount, framework: Framework | null): CountLine {
  if (count.label === NONE_OR_SEVERAL) return { label: COUNT_HEADERS.noneOrSeveral, criterion: null, count };
  const number = Number(count.label);
  const name = framework?.indicators.find((indicator) => indicator.number === number)?.name ?? "";
  return { label: indicatorLabel(number, name), criterion: number, count };
}

/** The row after a block's total line and one empty row. */
function afterCounts(blocks: readonly CountsBlock[]): number {
  const last = blocks.at(-1);
  return last === undefined ? FIRST_BLOCK_ROW : last.headerRow + last.lines.length + 3;
}

/** Who is missing and what was left out, one line each; the second cell links to the place. */
function noticeCells(model: SummaryModel, digits: DigitStyle): readonly (readonly PlanCell[])[] {
  const departments = [
    ...model.missingDepartments.map((name) => [`ยังไม่มีแผ่นงาน: ${name}`, null]),
    ...model.emptyDepartments.map((name) => [`ยังไม่มีมาตรการในแผ่นงาน: ${name}`, null]),
  ];
  const excluded = model.excluded.map(({ file, sheet, at, reason }): readonly PlanCell[] => [
    `ไม่ได้รวบรวม: ${EXCLUSION_TEXTS[reason]}`,
    linkTo(file, sheet, at, `${sheet}!${toA1(at)}`),
  ]);
  return [...departments, ...excluded].map((cells) =>
    cells.map((cell) => (typeof cell === "string" ? inDigits(cell, digits) : cell)),
  );
}

function styles(
  blocks: readonly CountsBlock[],
  notices: { readonly row: number; readonly rows: number },
  headerRow: number,
  rows: number,
): readonly StyledRange[] {
  const counts = blocks.flatMap((block): readonly StyledRange[] => {
    const body = countsBody(block);
    const total = { ...body, row: body.row + block.lines.length, rows: 1 };
    return [
      { range: { row: block.headerRow, column: LABEL_COLUMN, rows: 1, columns: COUNT_COLUMNS }, style: "header" },
      { range: { ...body, column: LABEL_COLUMN, columns: 1 }, style: "text" },
      { range: body, style: "count" },
      { range: { ...total, column: LABEL_COLUMN, columns: COUNT_COLUMNS }, style: "total" },
      { range: { ...body, column: body.column + body.columns - 1, columns: 1 }, style: "percent" },
    ];
  });
  const noticeStyles: readonly StyledRange[] =
    notices.rows === 0
      ? []
      : [
          { range: { ...notices, column: LABEL_COLUMN, columns: 1 }, style: "note" },
          { range: { ...notices, column: LABEL_COLUMN + 1, columns: 1 }, style: "link" },
        ];
  return [
    { range: { row: 0, column: 0, rows: 1, columns: 1 }, style: "title" },
    { range: { row: 1, column: 0, rows: 2, columns: 1 }, style: "subtitle" },
    ...counts,
    ...noticeStyles,
    { range: { row: headerRow, column: 0, rows: 1, columns: SUMMARY_COLUMNS.length }, style: "header" },
    ...SUMMARY_COLUMNS.map(({ style }, column): StyledRange => ({
      range: { row: headerRow + 1, column, rows, columns: 1 },
      style,
    })),
  ];
}

function compiledHighlights({
  firstRow,
  rows,
}: {
  readonly firstRow: number;
  readonly rows: number;
}): readonly Highlight[] {
  const mark = (key: "overdue" | "status", text: string, style: Highlight["style"]): Highlight => ({
    range: { row: firstRow, column: summaryColumn(key), rows, columns: 1 },
    formula: `=$${columnLetters(summaryColumn(key))}${String(firstRow + 1)}="${text}"`,
    style,
  });
  return [mark("overdue", OVERDUE_WORD, "overdue"), mark("status", canonicalWord("done"), "done")];
}
