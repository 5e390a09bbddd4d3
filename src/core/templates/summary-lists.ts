import type { Framework } from "../frameworks/schema";
import { linkTo } from "../sheet/formula";
import { toA1 } from "../sheet/cell-ref";
import { textOf } from "../sheet/cell-value";
import type { DigitStyle, PlanCell, StyledRange } from "../sheet/sheet-plan";
import { eachInSteps, type Steps } from "../steps/steps";
import type { PlannedMeasure } from "../summary/plan-progress";
import type { CompiledRow, SummaryModel } from "../summary/summary-model";
import { dayNumber } from "../thai/day-number";
import { readDate } from "../thai/read-date";
import { EXCLUSION_TEXTS, SUMMARY_COLUMNS } from "./data/summary-columns";
import { OVERDUE_TEXTS, UNREPORTED_TEXTS } from "./data/summary-texts";
import { inDigits } from "./document-text";
import { LABEL_COLUMN } from "./summary-counts";
import { emptyPart, HEADER_HEIGHT, type SummaryPart } from "./summary-part";
import { asTyped, cellsInSteps, summaryColumn } from "./summary-table";

const ROWS_A_STEP = 100;

/** The lists of rows stand in the columns of the compiled table, up to the measure. */
const LISTED_COLUMNS = SUMMARY_COLUMNS.slice(LABEL_COLUMN, summaryColumn("measure") + 1);

/** Who is missing and what was left out or came twice, one line each; the second cell links to the place. */
export function noticePart(row: number, model: SummaryModel, digits: DigitStyle): SummaryPart {
  const cells = noticeCells(model, digits);
  if (cells.length === 0) return emptyPart(row);
  const range = { row, column: LABEL_COLUMN, rows: cells.length, columns: 1 };
  return {
    blocks: [{ at: { row, column: LABEL_COLUMN }, cells }],
    styles: [
      { range, style: "note" },
      { range: { ...range, column: LABEL_COLUMN + 1 }, style: "link" },
    ],
    rowHeights: [],
    charts: [],
    end: row + cells.length,
  };
}

function noticeCells(model: SummaryModel, digits: DigitStyle): readonly (readonly PlanCell[])[] {
  const departments = [
    ...model.missingDepartments.map((name) => [`ยังไม่มีแผ่นงาน: ${name}`, null]),
    ...model.emptyDepartments.map((name) => [`ยังไม่มีมาตรการในแผ่นงาน: ${name}`, null]),
  ];
  const start = { row: 0, column: 0 };
  const repeated = model.repeatedTabs.map(({ file, sheet, sameAs }): readonly PlanCell[] => [
    `แถวเดียวกับ ${placeOf(sameAs.file, sameAs.sheet)} จึงถูกนับซ้ำ`,
    linkTo(file, sheet, start, placeOf(file, sheet)),
  ]);
  const excluded = model.excluded.map(({ file, sheet, at, reason }): readonly PlanCell[] => [
    `ไม่ได้รวบรวม: ${EXCLUSION_TEXTS[reason]}`,
    linkTo(file, sheet, at, `${sheet}!${toA1(at)}`),
  ]);
  const doubtful = model.doubtful.map(({ file, sheet, at, candidates }): readonly PlanCell[] => [
    `ให้เลือกว่าตรงกับมาตรการใดในแผน: ${candidates.join(", ")}`,
    linkTo(file, sheet, at, `${sheet}!${toA1(at)}`),
  ]);
  const notChosen = model.notChosen.map(({ sheet, rows }): readonly PlanCell[] => [
    `ตารางที่ไม่ได้เลือกมารวบรวม (${String(rows)} แถว)`,
    linkTo("", sheet, start, sheet),
  ]);
  return [...departments, ...repeated, ...doubtful, ...notChosen, ...excluded].map((cells) =>
    cells.map((cell) => (typeof cell === "string" ? inDigits(cell, digits) : cell)),
  );
}

function placeOf(file: string, sheet: string): string {
  return file === "" ? sheet : `${file} › ${sheet}`;
}

type Lines = readonly (readonly PlanCell[])[];

/** Every overdue row as it stands in the compiled table, with the days that have passed. It stops after some rows. */
export function* overdueLinesInSteps(model: SummaryModel, framework: Framework | null): Steps<Lines> {
  const overdue = model.rows.filter(({ isOverdue }) => isOverdue);
  const cells = yield* cellsInSteps(overdue, framework);
  const lines: (readonly PlanCell[])[] = [];
  yield* eachInSteps(overdue, ROWS_A_STEP, (one, index) => {
    const line = cells[index]?.slice(LABEL_COLUMN, summaryColumn("measure") + 1) ?? [];
    const days = daysPast(one, model);
    lines.push(line.map((cell, place) => (LABEL_COLUMN + place === summaryColumn("overdue") ? days : cell)));
  });
  return lines;
}

/** The list of what is overdue. */
export function overduePart(row: number, lines: Lines): SummaryPart {
  const headers = LISTED_COLUMNS.map(({ key, header }) => (key === "overdue" ? OVERDUE_TEXTS.days : header));
  return listPart(row, OVERDUE_TEXTS.title, headers, lines);
}

function daysPast({ cells }: CompiledRow, { asOf }: SummaryModel): number | null {
  const end = readDate(cells["end"] ?? null);
  return end.kind === "date" ? dayNumber(asOf) - dayNumber(end.date) : null;
}

/** Every measure of the plan that no compiled row is about, with a link to it. */
export function unreportedPart(row: number, measures: readonly PlannedMeasure[]): SummaryPart {
  const headers = LISTED_COLUMNS.map(({ key, header }) => {
    return key === "department" ? UNREPORTED_TEXTS.owners : SHOWN_OF_PLAN.has(key) ? header : null;
  });
  const lines = measures.map(({ sheet, at, cells }): readonly PlanCell[] =>
    LISTED_COLUMNS.map(({ key }) => {
      if (key === "source") return linkTo("", sheet, at, `${sheet}!${toA1(at)}`);
      if (key === "department") return textOf(cells["owners"]) === "" ? null : textOf(cells["owners"]);
      return SHOWN_OF_PLAN.has(key) ? asTyped(cells[key]) : null;
    }),
  );
  return listPart(row, UNREPORTED_TEXTS.title, headers, lines);
}

const SHOWN_OF_PLAN: ReadonlySet<string> = new Set(["source", "code", "start", "end", "issue", "measure"]);

function listPart(row: number, title: string, headers: readonly PlanCell[], lines: Lines): SummaryPart {
  if (lines.length === 0) return emptyPart(row);
  const first = row + 2;
  const overdue = summaryColumn("overdue");
  return {
    blocks: [
      { at: { row, column: LABEL_COLUMN }, cells: [[title]] },
      { at: { row: row + 1, column: LABEL_COLUMN }, cells: [headers, ...lines] },
    ],
    styles: [
      { range: { row, column: LABEL_COLUMN, rows: 1, columns: 1 }, style: "subtitle" },
      { range: { row: row + 1, column: LABEL_COLUMN, rows: 1, columns: LISTED_COLUMNS.length }, style: "header" },
      ...LISTED_COLUMNS.map(({ style }, index): StyledRange => {
        const column = LABEL_COLUMN + index;
        const range = { row: first, column, rows: lines.length, columns: 1 };
        return { range, style: column === overdue ? "count" : style };
      }),
    ],
    rowHeights: [{ row: row + 1, points: HEADER_HEIGHT }],
    charts: [],
    end: first + lines.length,
  };
}
