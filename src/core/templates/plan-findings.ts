import { toA1, type CellRef } from "../sheet/cell-ref";
import { linkTo } from "../sheet/formula";
import type { CellBlock, DigitStyle, PlanCell, SheetPlan, StyledRange } from "../sheet/sheet-plan";
import { LANDSCAPE_PAGE } from "./table-layout";

/** One line of the findings sheet, in words. `at` null: the sheet as a whole; `sheet` null: the workbook. */
export interface FindingLine {
  readonly severity: string;
  readonly rule: string;
  readonly sheet: string | null;
  readonly at: CellRef | null;
  /** What the row is known by; null outside rows. */
  readonly rowTitle: string | null;
  readonly message: string;
}

/** The texts of a findings sheet in the language of the person who asked. */
export interface FindingsTexts {
  readonly heading: string;
  /** What stands under the heading: counts, or why a job could not be done. */
  readonly notes: readonly string[];
  readonly headers: {
    readonly severity: string;
    readonly rule: string;
    readonly place: string;
    readonly row: string;
    readonly message: string;
  };
  readonly lines: readonly FindingLine[];
}

const WIDTHS = [14, 30, 26, 40, 90];

/** The findings as a sheet, each with a link to its cell. Without lines only the heading and the notes stand there. */
export function planFindings(title: string, digits: DigitStyle, texts: FindingsTexts): SheetPlan {
  const { heading, notes, headers, lines } = texts;
  const headerRow = notes.length + 2;
  const table: readonly CellBlock[] =
    lines.length === 0
      ? []
      : [
          {
            at: { row: headerRow, column: 0 },
            cells: [
              [headers.severity, headers.rule, headers.place, headers.row, headers.message],
              ...lines.map(lineCells),
            ],
          },
        ];
  return {
    marker: { spec: "findings", key: "" },
    title,
    tabColour: "orange",
    digits,
    blocks: [{ at: { row: 0, column: 0 }, cells: [[heading], ...notes.map((note) => [note])] }, ...table],
    styles: styles(headerRow, notes.length, lines.length),
    merges: [],
    columnWidths: WIDTHS,
    rowHeights: [],
    lists: [],
    highlights: [],
    names: [],
    freeze: { rows: lines.length === 0 ? 0 : headerRow + 1, columns: 0 },
    page: { ...LANDSCAPE_PAGE, repeatRows: lines.length === 0 ? null : { first: headerRow, count: 1 } },
    charts: [],
  };
}

function lineCells({ severity, rule, sheet, at, rowTitle, message }: FindingLine): readonly PlanCell[] {
  const place =
    sheet === null
      ? null
      : linkTo("", sheet, at ?? { row: 0, column: 0 }, at === null ? sheet : `${sheet}!${toA1(at)}`);
  return [severity, rule, place, rowTitle, message];
}

function styles(headerRow: number, notes: number, lines: number): readonly StyledRange[] {
  const top: readonly StyledRange[] = [
    { range: { row: 0, column: 0, rows: 1, columns: 1 }, style: "title" },
    ...(notes === 0 ? [] : [{ range: { row: 1, column: 0, rows: notes, columns: 1 }, style: "subtitle" as const }]),
  ];
  if (lines === 0) return top;
  const body = (column: number, columns: number) => ({ row: headerRow + 1, column, rows: lines, columns });
  return [
    ...top,
    { range: { row: headerRow, column: 0, rows: 1, columns: WIDTHS.length }, style: "header" },
    { range: body(0, WIDTHS.length), style: "text" },
    { range: body(2, 1), style: "link" },
  ];
}
