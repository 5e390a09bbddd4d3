import type { Framework } from "../frameworks/schema";
import { columnLetters } from "../sheet/cell-ref";
import { jsonPieces } from "../sheet/json-pieces";
import type { CellBlock, DigitStyle, Highlight, SheetPlan, StyledRange } from "../sheet/sheet-plan";
import { tabTitle } from "../sheet/tab-title";
import { runningHash } from "../sheet/text-hash";
import { canonicalWord } from "../statuses/canonical-word";
import { atOnce, type Steps } from "../steps/steps";
import { NO_NOTES, type KeptNotes } from "../summary/kept-notes";
import { notesPlacedInSteps } from "../summary/place-notes";
import type { PlanProgress } from "../summary/plan-progress";
import { rowsFingerprintInSteps } from "../summary/rows-fingerprint";
import type { ScoreHistory } from "../summary/score-history";
import { planFingerprintInSteps } from "../summary/summary-fingerprint";
import type { SummaryGeometry } from "../summary/summary-geometry";
import { summaryKey } from "../summary/summary-key";
import type { SummaryModel } from "../summary/summary-model";
import { formatDate } from "../thai/format-date";
import { OVERDUE_WORD, SUMMARY_COLUMNS } from "./data/summary-columns";
import { inDigits } from "./document-text";
import { countParts, departmentPart } from "./summary-count-blocks";
import type { CompiledPlace } from "./summary-counts";
import { noticePart, overdueLinesInSteps, overduePart, unreportedPart } from "./summary-lists";
import { withNotes } from "./summary-notes";
import { HEADER_HEIGHT, stacked, type SummaryPart } from "./summary-part";
import { scorePart } from "./summary-scores";
import { sharedPart } from "./summary-shared";
import { sourceColumn, sourcesPart } from "./summary-sources";
import { cellsInSteps, summaryColumn } from "./summary-table";
import { LANDSCAPE_PAGE } from "./table-layout";
import { TAB_TITLES } from "./tab-titles";

export interface SummaryRequest {
  readonly digits: DigitStyle;
  readonly framework: Framework | null;
  readonly takenTitles: readonly string[];
  /** The title of the summary that this one replaces. */
  readonly title?: string | undefined;
  /** null where the workbook shows no scores. */
  readonly scores?: ScoreHistory | null;
  readonly progress?: PlanProgress;
  /** What people wrote on the summary that this one replaces. */
  readonly notes?: KeptNotes;
}

const FIRST_BLOCK_ROW = 4;
/** The columns up to the result: more would print too small to read. */
const PRINTED_COLUMNS = summaryColumn("result") + 1;

/**
 * The summary sheet: how complete it is, the counts, the scores, who is missing, what was left out, what is overdue or
 * not reported, from what it was compiled, every compiled row, and what people wrote beside the rows of the earlier one.
 */
export function planSummary(model: SummaryModel, request: SummaryRequest): SheetPlan {
  return atOnce(summaryInSteps(model, request));
}

/** The same; it stops after some rows. */
export function* summaryInSteps(model: SummaryModel, request: SummaryRequest): Steps<SheetPlan> {
  const { plan: body, geometry: own } = yield* paintedInSteps(model, request);
  const notes = yield* notesPlacedInSteps(model.rows, request.notes ?? NO_NOTES);
  const { plan, geometry } = withNotes(body, own, notes);
  yield;
  const key = summaryKey({
    cells: yield* planFingerprintInSteps(plan, geometry),
    rows: yield* rowsFingerprintInSteps(rowsOfTabs(model)),
    plan: yield* hashInSteps(body),
    geometry,
  });
  return { ...plan, marker: { spec: "summary", key } };
}

const PIECES_A_STEP = 100;
/** The plan, its blocks, each of them, its cells: the rows come one by one. */
const LEVELS_TO_ROWS = 4;

/** What `textHash` gives of the plan as JSON. */
function* hashInSteps(plan: SheetPlan): Steps<string> {
  const hash = runningHash();
  let pieces = 0;
  for (const piece of jsonPieces(plan, LEVELS_TO_ROWS)) {
    hash.add(piece);
    pieces += 1;
    if (pieces % PIECES_A_STEP === 0) yield;
  }
  return hash.value();
}

/** What a check compares later knows the departments' tabs alone. */
function rowsOfTabs({ rows, sources }: SummaryModel): SummaryModel["rows"] {
  const tables = new Set(sources.flatMap(({ kind, file, sheet }) => (kind === "table" && file === "" ? [sheet] : [])));
  return tables.size === 0 ? rows : rows.filter(({ file, sheet }) => file !== "" || !tables.has(sheet));
}

interface PaintedSummary {
  readonly plan: SheetPlan;
  readonly geometry: SummaryGeometry;
}

function* paintedInSteps(model: SummaryModel, request: SummaryRequest): Steps<PaintedSummary> {
  const { digits, framework } = request;
  const rows = Math.max(1, model.rows.length);
  const overdue = yield* overdueLinesInSteps(model, framework);
  const draft = partsAbove(model, request, overdue, { firstRow: 0, rows });
  yield;
  const headerRow = draft.part.end;
  const compiled = { firstRow: headerRow + 1, rows };
  const { part, sourcesRow } = partsAbove(model, request, overdue, compiled);
  yield;
  const cells = yield* cellsInSteps(model.rows, framework);
  const plan: SheetPlan = {
    marker: { spec: "summary", key: "" },
    title: request.title ?? tabTitle(TAB_TITLES.summary, request.takenTitles),
    tabColour: "purple",
    digits,
    blocks: [
      { at: { row: 0, column: 0 }, cells: titleCells(model, digits) },
      ...part.blocks,
      { at: { row: headerRow, column: 0 }, cells: [SUMMARY_COLUMNS.map(({ header }) => header)] },
      ...(cells.length === 0 ? [] : [{ at: { row: compiled.firstRow, column: 0 }, cells }]),
    ] satisfies readonly CellBlock[],
    styles: [...TITLE_STYLES, ...part.styles, ...compiledStyles(compiled)],
    merges: [],
    columnWidths: SUMMARY_COLUMNS.map(({ width }) => width),
    rowHeights: [{ row: 0, points: 30 }, ...part.rowHeights, { row: headerRow, points: HEADER_HEIGHT }],
    lists: [],
    highlights: compiledHighlights(compiled),
    names: [],
    freeze: { rows: 0, columns: 2 },
    page: {
      ...LANDSCAPE_PAGE,
      repeatRows: { first: headerRow, count: 1 },
      printArea: { row: 0, column: 0, rows: compiled.firstRow + compiled.rows, columns: PRINTED_COLUMNS },
    },
    charts: part.charts,
  };
  const badges = { row: sourcesRow + 1, column: sourceColumn("badge"), count: model.sources.length };
  const notesColumn = summaryColumn("compilerNote");
  return { plan, geometry: { headerRow, rows: model.rows.length, notesColumn, goneRow: null, badges } };
}

/** Everything between the titles and the compiled table, and where the sources begin. */
function partsAbove(
  model: SummaryModel,
  { digits, framework, scores = null, progress = { unreported: [], shared: [] } }: SummaryRequest,
  overdue: Parameters<typeof overduePart>[1],
  compiled: CompiledPlace,
): { readonly part: SummaryPart; readonly sourcesRow: number } {
  const departments = model.byDepartment.map(({ label }) => label);
  let sourcesRow = 0;
  const part = stacked(FIRST_BLOCK_ROW, [
    (row) => departmentPart(row, model, compiled),
    (row) => scorePart(row, scores, digits),
    (row) => countParts(row, model, framework, compiled),
    (row) => noticePart(row, model, digits),
    (row) => overduePart(row, overdue),
    (row) => sharedPart(row, progress.shared, departments),
    (row) => unreportedPart(row, progress.unreported),
    (row) => {
      sourcesRow = row;
      return sourcesPart(row, model, digits);
    },
  ]);
  return { part, sourcesRow };
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

const TITLE_STYLES: readonly StyledRange[] = [
  { range: { row: 0, column: 0, rows: 1, columns: 1 }, style: "title" },
  { range: { row: 1, column: 0, rows: 2, columns: 1 }, style: "subtitle" },
];

function compiledStyles({ firstRow, rows }: CompiledPlace): readonly StyledRange[] {
  return [
    { range: { row: firstRow - 1, column: 0, rows: 1, columns: SUMMARY_COLUMNS.length }, style: "header" },
    ...SUMMARY_COLUMNS.map(({ style }, column): StyledRange => ({
      range: { row: firstRow, column, rows, columns: 1 },
      style,
    })),
  ];
}

function compiledHighlights({ firstRow, rows }: CompiledPlace): readonly Highlight[] {
  const mark = (key: "overdue" | "status", text: string, style: Highlight["style"]): Highlight => ({
    range: { row: firstRow, column: summaryColumn(key), rows, columns: 1 },
    formula: `=$${columnLetters(summaryColumn(key))}${String(firstRow + 1)}="${text}"`,
    style,
  });
  return [mark("overdue", OVERDUE_WORD, "overdue"), mark("status", canonicalWord("done"), "done")];
}
