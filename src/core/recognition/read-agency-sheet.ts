import { planYearOf } from "../agency/plan-year";
import { readLayoutWord } from "../report/layout-word";
import { textOf, type CellValue } from "../sheet/cell-value";
import type { CellRef } from "../sheet/cell-ref";
import { valueAt, type Grid } from "../sheet/grid";
import { AGENCY_FIELDS, DEPARTMENT_LIST_HEADERS, DIGIT_WORDS } from "../templates/data/agency-fields";
import { toArabicDigits } from "../thai/digits";
import { foldText } from "../thai/fold-text";
import { ROUNDS, type Round } from "../thai/round";
import type { AgencyReading, ListedDepartment } from "./agency-reading";
import type { SheetSource } from "./sheet-source";

type FieldKey = (typeof AGENCY_FIELDS)[number]["key"];

/**
 * Reads the agency sheet: each field by its label, wherever the label stands; its value is the cell to the right. Of two
 * labels the leftmost counts, because the lists to the right of the fields have headers of the same words.
 */
export function readAgencySheet({ name: sheet, grid }: SheetSource): AgencyReading {
  const cells = fieldCells(grid);
  const valueOf = (key: FieldKey): CellValue => {
    const at = cells[key];
    return at === undefined ? null : valueAt(grid, at);
  };
  const layoutText = textOrNull(valueOf("reportLayout"));
  const reportLayout = readLayoutWord(layoutText ?? "");
  const assessedYear = readYear(valueOf("assessedYear"));
  return {
    sheet,
    name: textOrNull(valueOf("name")),
    type: textOrNull(valueOf("type")),
    district: textOrNull(valueOf("district")),
    province: textOrNull(valueOf("province")),
    website: textOrNull(valueOf("website")),
    assessedYear,
    planYear: readYear(valueOf("planYear")) ?? (assessedYear === null ? null : planYearOf(assessedYear)),
    round: readRound(valueOf("round")),
    preparedBy: textOrNull(valueOf("preparedBy")),
    approvedBy: textOrNull(valueOf("approvedBy")),
    digits: textOf(valueOf("digits")) === DIGIT_WORDS.thai ? "thai" : "arabic",
    reportLayout,
    unknownLayout: reportLayout === null ? layoutText : null,
    departments: listedDepartments(grid),
    cells,
  };
}

function fieldCells(grid: Grid): Readonly<Partial<Record<FieldKey, CellRef>>> {
  const labels = new Map(AGENCY_FIELDS.map((field) => [foldText(field.label), field.key]));
  const found: Partial<Record<FieldKey, CellRef>> = {};
  for (const { value, at } of filledTexts(grid)) {
    const key = labels.get(foldText(value));
    const before = key === undefined ? undefined : found[key];
    if (key !== undefined && (before === undefined || at.column + 1 < before.column)) {
      found[key] = { row: at.row, column: at.column + 1 };
    }
  }
  return found;
}

function* filledTexts({ origin, cells }: Grid): Generator<{ readonly value: string; readonly at: CellRef }> {
  for (const [row, values] of cells.entries()) {
    for (const [column, value] of values.entries()) {
      if (typeof value === "string") yield { value, at: { row: origin.row + row, column: origin.column + column } };
    }
  }
}

/** The names below the header "ส่วนราชการ", until the used cells end. */
function listedDepartments(grid: Grid): readonly ListedDepartment[] {
  const [, departmentHeader, headHeader] = DEPARTMENT_LIST_HEADERS.map(foldText);
  for (const { value, at } of filledTexts(grid)) {
    const beside = valueAt(grid, { row: at.row, column: at.column + 1 });
    if (foldText(value) !== departmentHeader || foldText(textOf(beside)) !== headHeader) continue;
    const last = grid.origin.row + grid.cells.length - 1;
    return Array.from({ length: last - at.row }, (_, index) => ({
      row: at.row + 1 + index,
      column: at.column,
    })).flatMap((place) => {
      const name = textOf(valueAt(grid, place));
      const head = textOf(valueAt(grid, { row: place.row, column: place.column + 1 }));
      return name === "" ? [] : [{ name, head, at: place }];
    });
  }
  return [];
}

function textOrNull(value: CellValue): string | null {
  const text = textOf(value);
  return text === "" ? null : text;
}

/** A BE year from 2500 to 2699, as a number or as text in either digits. */
function readYear(value: CellValue): number | null {
  const match = /^(?:พ\.?ศ\.?\s*)?(2[56]\d\d)$/u.exec(toArabicDigits(textOf(value)));
  return match === null ? null : Number(match[1]);
}

function readRound(value: CellValue): Round | null {
  const months = /^(?:รอบ\s*)?(\d+)(?:\s*เดือน)?$/u.exec(toArabicDigits(textOf(value)))?.[1];
  return ROUNDS.find((round) => String(round) === months) ?? null;
}
