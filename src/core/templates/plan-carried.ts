import type { CarriedRow, CarryPlan, ListedRow, OldPlace } from "../carry/carry-plan";
import { toA1 } from "../sheet/cell-ref";
import { linkTo } from "../sheet/formula";
import type { DigitStyle, PlanCell, SheetPlan, StyledRange } from "../sheet/sheet-plan";
import { tabTitle } from "../sheet/tab-title";
import { questionText, shortened } from "./carried-note";
import {
  CARRIED_COLUMNS,
  FROM_WORKBOOK_TEXT,
  LEFT_WORDS,
  LISTED_TEXTS,
  MARK_WORDS,
  NEW_ISSUE_TEXT,
  SHEET_TOO_LARGE_TEXT,
} from "./data/carried-texts";
import { inDigits } from "./document-text";
import { HEADING_HEIGHTS, LANDSCAPE_PAGE } from "./table-layout";
import { HEADER_ROW } from "./table-specs";
import { TAB_TITLES } from "./tab-titles";

export interface CarriedSheetRequest {
  readonly digits: DigitStyle;
  readonly takenTitles: readonly string[];
}

type LogCells = Partial<Record<(typeof CARRIED_COLUMNS)[number]["key"], PlanCell>>;

/** The sheet that lists what became of every row of the old workbooks, each with a link to its cell there. */
export function planCarried(plan: CarryPlan, { digits, takenTitles }: CarriedSheetRequest): SheetPlan {
  const lines = logLines(plan);
  const { rowsRead, rowsCarried, rowsListed, measures, unusedLines } = plan.counts;
  const titles = [
    "รายการที่ยกมาจากปีก่อน",
    plan.files.every((file) => file === "") ? FROM_WORKBOOK_TEXT : `จากไฟล์ ${plan.files.join(", ")}`,
    `อ่านได้ ${String(rowsRead)} แถว = ยกมา ${String(rowsCarried)} แถว (${String(measures)} มาตรการ) + ไม่ยกมา ${String(rowsListed)} แถว บรรทัดที่ไม่ได้ใช้ ${String(unusedLines)} บรรทัด`,
  ];
  return {
    marker: { spec: "carried", key: "" },
    title: tabTitle(TAB_TITLES.carried, takenTitles),
    tabColour: "grey",
    digits,
    blocks: [
      { at: { row: 0, column: 0 }, cells: titles.map((text, row) => [row === 1 ? text : inDigits(text, digits)]) },
      {
        at: { row: HEADER_ROW, column: 0 },
        cells: [
          CARRIED_COLUMNS.map(({ header }) => header),
          ...lines.map((line) => CARRIED_COLUMNS.map(({ key }) => line[key] ?? null)),
        ],
      },
    ],
    styles: styles(Math.max(1, lines.length)),
    merges: [],
    columnWidths: CARRIED_COLUMNS.map(({ width }) => width),
    rowHeights: HEADING_HEIGHTS,
    lists: [],
    highlights: [],
    names: [],
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    page: LANDSCAPE_PAGE,
    charts: [],
  };
}

function logLines({ rows, listed, newIssues, unused, unread }: CarryPlan): readonly LogCells[] {
  return [
    ...rows.map((row) => ({ ...carriedCells(row), source: link(row) })),
    ...newIssues.map((issue): LogCells => ({ mark: MARK_WORDS.new, why: NEW_ISSUE_TEXT, issue })),
    ...listed.map((row) => ({ ...listedCells(row), source: link(row) })),
    ...unused.map(({ text, ...place }): LogCells => ({
      mark: MARK_WORDS.unused,
      source: link(place),
      measure: textOrNull(text),
    })),
    ...unread.map(({ sheet }): LogCells => ({ mark: MARK_WORDS.unused, source: sheet, why: SHEET_TOO_LARGE_TEXT })),
  ];
}

function link({ file, sheet, at }: OldPlace): PlanCell {
  return linkTo(file, sheet, at, `${sheet}!${toA1(at)}`);
}

function carriedCells({ mark, code, questions, cells, old, left }: CarriedRow): LogCells {
  return {
    left: textOrNull([...new Set(left.map((key) => LEFT_WORDS[key] ?? key))].join(", ")),
    mark: MARK_WORDS[mark],
    code,
    why: textOrNull(questions.map(questionText).join("; ")),
    measure: textOrNull(String(cells["measure"] ?? "")),
    issue: textOrNull(old.issue === "" ? String(cells["issue"] ?? "") : old.issue),
    period: textOrNull(old.period),
    owners: textOrNull(old.owners === "" ? String(cells["owners"] ?? "") : old.owners),
  };
}

function listedCells({ reason, sameAs, text }: ListedRow): LogCells {
  const why = sameAs === null ? LISTED_TEXTS[reason] : `${LISTED_TEXTS[reason]} ${sameAs}`;
  return { mark: MARK_WORDS.dropped, why, measure: textOrNull(text) };
}

function textOrNull(text: string): string | null {
  const shown = shortened(text);
  return shown === "" ? null : shown;
}

function styles(rows: number): readonly StyledRange[] {
  return [
    { range: { row: 0, column: 0, rows: 1, columns: 1 }, style: "title" },
    { range: { row: 1, column: 0, rows: 2, columns: 1 }, style: "subtitle" },
    { range: { row: HEADER_ROW, column: 0, rows: 1, columns: CARRIED_COLUMNS.length }, style: "header" },
    ...CARRIED_COLUMNS.map(({ style }, column): StyledRange => ({
      range: { row: HEADER_ROW + 1, column, rows, columns: 1 },
      style,
    })),
  ];
}
