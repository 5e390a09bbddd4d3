import { FRAMEWORKS } from "../frameworks";
import type { Framework } from "../frameworks/schema";
import { scoreOf } from "../scoring/score-of";
import { toA1 } from "../sheet/cell-ref";
import type {
  CellBlock,
  DigitStyle,
  Highlight,
  PlanCell,
  SheetPlan,
  StyledRange,
  StyleName,
} from "../sheet/sheet-plan";
import { SCORE_TOTALS } from "./data/score-columns";
import { inDigits } from "./document-text";
import { frameworkNote } from "./framework-note";
import { TOTAL_KEYS, totalColumn } from "./score-totals";
import { HEADING_HEIGHTS, headingBlocks, headingStyles, LANDSCAPE_PAGE } from "./table-layout";
import { HEADER_ROW, TABLE_SPECS } from "./table-specs";

export interface ScoresRequest {
  readonly title: string;
  readonly agencyName: string;
  readonly framework: Framework;
  /** The frameworks to go by for the other years in place of the release's. */
  readonly frameworks?: readonly Framework[];
  /** BE. */
  readonly assessedYear: number;
  readonly digits: DigitStyle;
  /** The assessed year's scores of indicators 1-10; null where none is known. */
  readonly scores: readonly (number | null)[];
}

const YEARS_SHOWN = 5;
const FIRST_YEAR_COLUMN = 3;
const SCORE_COLUMN = FIRST_YEAR_COLUMN + YEARS_SHOWN - 1;
const PASS_LINE_COLUMN = SCORE_COLUMN + 1;
const CHANGE_COLUMN = PASS_LINE_COLUMN + 1;
const VERDICT_COLUMN = CHANGE_COLUMN + 1;
const COLUMN_COUNT = VERDICT_COLUMN + 1;
const FIRST_ROW = HEADER_ROW + 1;
const NOTE_ROW = HEADER_ROW - 1;
const NOTE_STYLE: StyledRange = { range: { row: NOTE_ROW, column: 0, rows: 1, columns: 1 }, style: "subtitle" };
const CHART_ROWS = 18;
const PASSES = "ผ่านเกณฑ์";
const FAILS = "ไม่ผ่านเกณฑ์";

/** Ten indicators over five years with live totals, verdicts against the pass line, and the chart. */
export function planScores(request: ScoresRequest): SheetPlan {
  const { framework, assessedYear, digits } = request;
  const totalsRow = FIRST_ROW + framework.indicators.length;
  return {
    marker: { spec: "scores", key: "" },
    title: request.title,
    tabColour: "teal",
    digits,
    blocks: [
      ...headingBlocks(
        inDigits(`คะแนนการประเมิน ITA ปีงบประมาณ พ.ศ. ${String(assessedYear)}`, digits),
        inDigits(request.agencyName, digits),
        headers(assessedYear, digits),
      ),
      ...noteBlocks(request),
      { at: { row: FIRST_ROW, column: 0 }, cells: indicatorRows(request) },
      { at: { row: totalsRow, column: 0 }, cells: totalRows(request, totalsRow) },
    ],
    styles: [...styles(framework, totalsRow), NOTE_STYLE],
    merges: [],
    columnWidths: [11, 34, 12, ...Array.from({ length: YEARS_SHOWN }, () => 13), 11, 14, 20],
    rowHeights: HEADING_HEIGHTS,
    lists: [],
    highlights: verdictHighlights(framework),
    names: [],
    freeze: { rows: HEADER_ROW + 1, columns: 2 },
    page: { ...LANDSCAPE_PAGE, fit: "page" },
    charts: [
      {
        kind: "columns-and-line",
        title: inDigits(
          `คะแนนรายตัวชี้วัด ปี ${String(assessedYear - 1)}-${String(assessedYear)} เทียบเกณฑ์ ${String(framework.passLine.value)}`,
          digits,
        ),
        at: { row: totalsRow + TOTAL_KEYS.length + 1, column: 0, rows: CHART_ROWS, columns: COLUMN_COUNT },
        categories: scoreRange(framework, 0),
        bars: [SCORE_COLUMN - 1, SCORE_COLUMN].map((column) => ({
          name: inDigits(`ปี ${String(assessedYear - SCORE_COLUMN + column)}`, digits),
          values: scoreRange(framework, column),
        })),
        line: { name: "เกณฑ์ผ่าน", values: scoreRange(framework, PASS_LINE_COLUMN) },
      },
    ],
  };
}

/** What is not sure of the years shown, in the empty row above the header. */
function noteBlocks(request: ScoresRequest): readonly CellBlock[] {
  const { assessedYear, digits } = request;
  const shown = shownYears(assessedYear).map((year) => frameworkFor(year, request));
  const note = frameworkNote(shown.filter((known) => known !== undefined));
  return note === null ? [] : [{ at: { row: NOTE_ROW, column: 0 }, cells: [[inDigits(note, digits)]] }];
}

function shownYears(assessedYear: number): readonly number[] {
  return Array.from({ length: YEARS_SHOWN }, (_, index) => assessedYear - YEARS_SHOWN + 1 + index);
}

function frameworkFor(year: number, { framework, frameworks = FRAMEWORKS }: ScoresRequest): Framework | undefined {
  return year === framework.fiscalYear ? framework : frameworks.find(({ fiscalYear }) => fiscalYear === year);
}

function headers(assessedYear: number, digits: DigitStyle): readonly string[] {
  const named = (key: string) => TABLE_SPECS.scores.find((spec) => spec.key === key)?.header ?? key;
  return [
    ...["no", "indicator", "instrument"].map(named),
    ...shownYears(assessedYear).map((year) => inDigits(`ปี ${String(year)}`, digits)),
    ...["passLine", "change", "verdict"].map(named),
  ];
}

function indicatorRows({ framework, scores }: ScoresRequest): readonly (readonly PlanCell[])[] {
  return framework.indicators.map(({ number, name, instrument }, index): readonly PlanCell[] => {
    const row = FIRST_ROW + index;
    const score = scores[index] ?? null;
    const now = toA1({ row, column: SCORE_COLUMN });
    const before = toA1({ row, column: SCORE_COLUMN - 1 });
    const line = toA1({ row, column: PASS_LINE_COLUMN });
    const verdict = `=IF(ISNUMBER(${now}),IF(ROUND(${now},2)>=${line},"${PASSES}","${FAILS}"),"")`;
    return [
      number,
      name,
      instrument,
      ...Array.from({ length: YEARS_SHOWN - 1 }, () => null),
      score,
      framework.passLine.value,
      { formula: `=IF(COUNT(${before},${now})=2,ROUND(${now}-${before},2),"")`, value: "" },
      { formula: verdict, value: verdictOf(framework, scores, number) },
    ];
  });
}

function verdictOf(framework: Framework, scores: readonly (number | null)[], number: number): string {
  if (typeof scores[number - 1] !== "number") return "";
  return scoreOf(framework, scores).failing.includes(number) ? FAILS : PASSES;
}

/** Labels in the indicator column; figures under every year whose framework we hold, an input cell under the others. */
function totalRows(request: ScoresRequest, totalsRow: number): readonly (readonly PlanCell[])[] {
  const { assessedYear, scores } = request;
  const columns = shownYears(assessedYear).map((year, index) => {
    const framework = frameworkFor(year, request);
    return framework === undefined
      ? null
      : totalColumn(
          framework,
          { firstScoreRow: FIRST_ROW, totalsRow, column: FIRST_YEAR_COLUMN + index },
          { scores: year === assessedYear ? scores : [] },
        );
  });
  return TOTAL_KEYS.map((key) => [null, SCORE_TOTALS[key], null, ...columns.map((column) => column?.[key] ?? null)]);
}

function styles(framework: Framework, totalsRow: number): readonly StyledRange[] {
  const rows = framework.indicators.length;
  const body = (column: number, style: StyleName, columns = 1): StyledRange => ({
    range: { row: FIRST_ROW, column, rows, columns },
    style,
  });
  return [
    ...headingStyles(COLUMN_COUNT),
    body(0, "count"),
    body(1, "text"),
    body(2, "centred"),
    body(FIRST_YEAR_COLUMN, "score", YEARS_SHOWN),
    body(PASS_LINE_COLUMN, "score", 2),
    body(VERDICT_COLUMN, "centred"),
    { range: { row: totalsRow, column: 0, rows: TOTAL_KEYS.length, columns: 3 }, style: "label" },
    {
      range: { row: totalsRow, column: FIRST_YEAR_COLUMN, rows: TOTAL_KEYS.length, columns: YEARS_SHOWN },
      style: "score",
    },
    {
      range: {
        row: totalsRow + TOTAL_KEYS.indexOf("overall"),
        column: FIRST_YEAR_COLUMN,
        rows: 2,
        columns: YEARS_SHOWN,
      },
      style: "total-score",
    },
  ];
}

function verdictHighlights(framework: Framework): readonly Highlight[] {
  const range = {
    row: FIRST_ROW,
    column: SCORE_COLUMN,
    rows: framework.indicators.length,
    columns: COLUMN_COUNT - SCORE_COLUMN,
  };
  const verdict = `$${toA1({ row: FIRST_ROW, column: VERDICT_COLUMN })}`;
  return [
    { range, formula: `=${verdict}="${FAILS}"`, style: "failing" },
    { range: { ...range, column: VERDICT_COLUMN, columns: 1 }, formula: `=${verdict}="${PASSES}"`, style: "passing" },
  ];
}

function scoreRange(framework: Framework, column: number) {
  return { row: FIRST_ROW, column, rows: framework.indicators.length, columns: 1 };
}
