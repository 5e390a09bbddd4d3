import { published } from "../scoring/published";
import { readDecimal } from "../scoring/decimal";
import { toA1 } from "../sheet/cell-ref";
import type { ChartPlan, DigitStyle, PlanCell, StyledRange, StyleName } from "../sheet/sheet-plan";
import type { ScoreHistory, ScoreYear } from "../summary/score-history";
import { SCORE_TOTALS } from "./data/score-columns";
import { SCORE_TEXTS } from "./data/summary-texts";
import { inDigits } from "./document-text";
import { frameworkNote } from "./framework-note";
import { indicatorLabel } from "./issue-labels";
import { TOTAL_KEYS, totalColumn } from "./score-totals";
import { LABEL_COLUMN } from "./summary-counts";
import { CHART_PLACE } from "./summary-count-blocks";
import { emptyPart, HEADER_HEIGHT, type SummaryPart } from "./summary-part";

const FIRST_YEAR_COLUMN = LABEL_COLUMN + 1;
const DECIMALS = 2;

/**
 * The scores of the years side by side with means, overall score and rating as live formulas, the change from the year
 * before, and the chart against the pass line. Nothing where the workbook has no scores.
 */
export function scorePart(row: number, history: ScoreHistory | null, digits: DigitStyle): SummaryPart {
  if (history === null) return emptyPart(row);
  const table = new ScoreTable(row, history);
  const note = frameworkNote(history.years.flatMap(({ framework }) => framework ?? []));
  const end = table.totalsRow + TOTAL_KEYS.length;
  const header = [
    SCORE_TEXTS.header,
    ...history.years.map(({ year }) => inDigits(`${SCORE_TEXTS.year} ${String(year)}`, digits)),
    SCORE_TEXTS.passLine,
    SCORE_TEXTS.change,
  ];
  return {
    blocks: [
      { at: { row, column: LABEL_COLUMN }, cells: [header, ...table.indicatorRows(), ...table.totalRows()] },
      ...(note === null ? [] : [{ at: { row: end, column: LABEL_COLUMN }, cells: [[inDigits(note, digits)]] }]),
    ],
    styles: [
      ...table.styles(header.length),
      ...(note === null ? [] : [{ range: { row: end, column: LABEL_COLUMN, rows: 1, columns: 1 }, style: NOTE_STYLE }]),
    ],
    rowHeights: [{ row, points: HEADER_HEIGHT }],
    charts: [table.chart(digits)],
    end: end + (note === null ? 0 : 1),
  };
}

const NOTE_STYLE: StyleName = "label";

class ScoreTable {
  readonly totalsRow: number;
  private readonly row: number;
  private readonly history: ScoreHistory;

  constructor(row: number, history: ScoreHistory) {
    this.row = row;
    this.history = history;
    this.totalsRow = row + 1 + history.framework.indicators.length;
  }

  indicatorRows(): readonly (readonly PlanCell[])[] {
    const { framework, years } = this.history;
    return framework.indicators.map(({ number, name }, index): readonly PlanCell[] => [
      indicatorLabel(number, name),
      ...years.map(({ scores }) => scores[index] ?? null),
      framework.passLine.value,
      this.change(this.row + 1 + index, ({ scores }) => scores[index] ?? null),
    ]);
  }

  totalRows(): readonly (readonly PlanCell[])[] {
    const { years } = this.history;
    const columns = years.map((own, index) =>
      own.framework === null
        ? null
        : totalColumn(
            own.framework,
            { firstScoreRow: this.row + 1, totalsRow: this.totalsRow, column: FIRST_YEAR_COLUMN + index },
            own,
          ),
    );
    return TOTAL_KEYS.map((key, index): readonly PlanCell[] => {
      const row = this.totalsRow + index;
      const values = columns.map((column) => column?.[key] ?? null);
      return [SCORE_TOTALS[key], ...values, null, key === "overall" ? this.changeOf(row, values) : null];
    });
  }

  styles(columns: number): readonly StyledRange[] {
    const { row, totalsRow } = this;
    const years = this.history.years.length;
    const overall = totalsRow + TOTAL_KEYS.indexOf("overall");
    return [
      { range: { row, column: LABEL_COLUMN, rows: 1, columns }, style: "header" },
      { range: { row: row + 1, column: LABEL_COLUMN, rows: totalsRow - row - 1, columns: 1 }, style: "text" },
      {
        range: { row: row + 1, column: FIRST_YEAR_COLUMN, rows: totalsRow - row - 1, columns: columns - 1 },
        style: "score",
      },
      { range: { row: totalsRow, column: LABEL_COLUMN, rows: TOTAL_KEYS.length, columns: 1 }, style: "text" },
      { range: { row: totalsRow, column: FIRST_YEAR_COLUMN, rows: TOTAL_KEYS.length, columns: years }, style: "score" },
      { range: { row: overall, column: FIRST_YEAR_COLUMN, rows: 2, columns: years }, style: "total-score" },
      { range: { row: overall, column: FIRST_YEAR_COLUMN + years, rows: 1, columns: 2 }, style: "score" },
    ];
  }

  chart(digits: DigitStyle): ChartPlan {
    const { framework, years } = this.history;
    const shown = years.slice(-2);
    const column = (place: number) => {
      return { row: this.row + 1, column: LABEL_COLUMN + place, rows: framework.indicators.length, columns: 1 };
    };
    const title = `คะแนนรายตัวชี้วัด ${shown.map(({ year }) => String(year)).join(" และ ")} เทียบเกณฑ์ ${String(framework.passLine.value)}`;
    return {
      kind: "columns-and-line",
      title: inDigits(title, digits),
      at: { row: this.row, ...CHART_PLACE, rows: 1 + framework.indicators.length + TOTAL_KEYS.length },
      categories: column(0),
      bars: shown.map(({ year }, index) => ({
        name: inDigits(`${SCORE_TEXTS.year} ${String(year)}`, digits),
        values: column(1 + years.length - shown.length + index),
      })),
      line: { name: SCORE_TEXTS.passLine, values: column(1 + years.length) },
    };
  }

  /** The change to the last year from the one before; nothing where either is unknown or the years do not follow. */
  private change(row: number, valueOf: (year: ScoreYear) => number | null): PlanCell {
    const [before, now] = this.history.years.slice(-2);
    if (before === undefined || now === undefined || now.year !== before.year + 1) return null;
    return this.difference(row, valueOf(before), valueOf(now));
  }

  private changeOf(row: number, values: readonly PlanCell[]): PlanCell {
    const [before, now] = values
      .slice(-2)
      .map((cell) => (typeof cell === "object" && cell !== null ? cell.value : cell));
    const asNumber = (value: typeof now) => (typeof value === "number" ? value : null);
    return this.change(row, ({ year }) => asNumber(year === this.history.years.at(-1)?.year ? now : before));
  }

  private difference(row: number, before: number | null, now: number | null): PlanCell {
    const last = FIRST_YEAR_COLUMN + this.history.years.length - 1;
    const [older, newer] = [toA1({ row, column: last - 1 }), toA1({ row, column: last })];
    const formula = `=IF(COUNT(${older},${newer})=2,ROUND(${newer}-${older},${String(DECIMALS)}),"")`;
    return { formula, value: before === null || now === null ? "" : rounded(now - before) };
  }
}

/** Half away from zero, as ROUND does; the decimal digits of the difference count, not its binary noise. */
function rounded(value: number): number {
  const exact = readDecimal(Math.abs(Number(value.toPrecision(12))));
  const size = exact === null ? Math.abs(value) : published(exact);
  return value < 0 && size > 0 ? -size : size;
}
