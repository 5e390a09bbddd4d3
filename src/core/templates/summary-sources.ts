import { linkTo, quotedSheet, textLiteral } from "../sheet/formula";
import { rangeToAbsoluteA1 } from "../sheet/range-ref";
import type { DigitStyle, FormulaCell, PlanCell, StyledRange, StyleName } from "../sheet/sheet-plan";
import type { SummaryModel, SummarySource } from "../summary/summary-model";
import type { TabMeasure } from "../summary/tab-measure";
import {
  BADGE_TEXTS,
  DIGIT_WORDS,
  RECIPE_LABELS,
  SEVERAL_DEPARTMENTS,
  SOURCE_HEADERS,
  SOURCE_KINDS,
} from "./data/summary-texts";
import { LABEL_COLUMN } from "./summary-counts";
import { HEADER_HEIGHT, type SummaryPart } from "./summary-part";

type SourceKey = keyof typeof SOURCE_HEADERS;

const KEYS: readonly { readonly key: SourceKey; readonly style: StyleName }[] = [
  { key: "department", style: "text" },
  { key: "sheet", style: "link" },
  { key: "rowsRead", style: "count" },
  { key: "rowsWritten", style: "count" },
  { key: "badge", style: "text" },
  { key: "kind", style: "text" },
  { key: "fingerprint", style: "text" },
  { key: "file", style: "text" },
];

/** Zero-based column of a header of the sources' lines. */
export function sourceColumn(key: SourceKey): number {
  return LABEL_COLUMN + KEYS.findIndex((column) => column.key === key);
}

/** From what and how the summary was compiled: one line a source, with a live badge, then the choices. */
export function sourcesPart(row: number, { sources, round }: SummaryModel, digits: DigitStyle): SummaryPart {
  const lines = sources.map((source): readonly PlanCell[] => KEYS.map(({ key }) => sourceCell(source, key)));
  const recipeRow = row + 1 + lines.length;
  const recipe: readonly (readonly PlanCell[])[] = [
    [RECIPE_LABELS.round, round],
    [RECIPE_LABELS.digits, DIGIT_WORDS[digits]],
  ];
  return {
    blocks: [
      {
        at: { row, column: LABEL_COLUMN },
        cells: [KEYS.map(({ key }) => SOURCE_HEADERS[key]), ...lines],
      },
      { at: { row: recipeRow, column: LABEL_COLUMN }, cells: recipe },
    ],
    styles: [
      { range: { row, column: LABEL_COLUMN, rows: 1, columns: KEYS.length }, style: "header" },
      ...(lines.length === 0
        ? []
        : KEYS.map(({ style }, index): StyledRange => {
            return { range: { row: row + 1, column: LABEL_COLUMN + index, rows: lines.length, columns: 1 }, style };
          })),
      { range: { row: recipeRow, column: LABEL_COLUMN, rows: recipe.length, columns: 1 }, style: "text" },
      { range: { row: recipeRow, column: LABEL_COLUMN + 1, rows: recipe.length, columns: 1 }, style: "count" },
    ],
    rowHeights: [{ row, points: HEADER_HEIGHT }],
    charts: [],
    end: recipeRow + recipe.length,
  };
}

function sourceCell({ file, sheet, department, kind, ...source }: SummarySource, key: SourceKey): PlanCell {
  switch (key) {
    case "department":
      return department === "" ? SEVERAL_DEPARTMENTS : department;
    case "sheet":
      return linkTo(file, sheet, { row: 0, column: 0 }, sheet);
    case "kind":
      return SOURCE_KINDS[kind];
    case "file":
      return file === "" ? null : file;
    case "badge":
      if (file !== "") return BADGE_TEXTS.otherFile;
      return source.measured === null ? BADGE_TEXTS.unsure : badge(sheet, source.measured);
    default:
      return source[key];
  }
}

/** Programs that sum in another order differ less. */
const NOISE = "0.001";

/** Compares what a formula sees of the tab now with what was there. A tab that is gone makes an error, hence unsure. */
function badge(sheet: string, { range, filled, numbers, sum, letters }: TabMeasure): FormulaCell {
  const cells = `${quotedSheet(sheet)}!${rangeToAbsoluteA1(range)}`;
  const tests = [
    `COUNT(${cells})=${String(numbers)}`,
    `ABS(SUM(${cells})-${plain(sum)})<${NOISE}`,
    `SUMPRODUCT((LEN(${cells})>0)*1)=${String(filled)}`,
    `SUMPRODUCT(ISTEXT(${cells})*LEN(${cells}))=${String(letters)}`,
  ];
  const [same, changed, unsure] = [BADGE_TEXTS.same, BADGE_TEXTS.changed, BADGE_TEXTS.unsure].map(textLiteral);
  return {
    formula: `=IFERROR(IF(AND(${tests.join(",")}),${String(same)},${String(changed)}),${String(unsure)})`,
    value: BADGE_TEXTS.same,
    isLive: true,
  };
}

/** A number as a formula takes it in every program: without grouping, in brackets where it is negative. */
function plain(value: number): string {
  return value < 0 ? `(${String(value)})` : String(value);
}
