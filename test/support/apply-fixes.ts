import type { SheetSource } from "../../src/core/recognition/sheet-source";
import { valueAt } from "../../src/core/sheet/grid";
import { fixedValue, type Finding, type Fix } from "../../src/core/validation/finding";

/** The sheets after every fix of the findings, as a host applies them: each only where the cell holds what it expects. */
export function withFixes(sheets: readonly SheetSource[], findings: readonly Finding[]): readonly SheetSource[] {
  return findings.reduce((fixed, { fix }) => (fix === null ? fixed : withFix(fixed, fix)), sheets);
}

function withFix(sheets: readonly SheetSource[], fix: Fix): readonly SheetSource[] {
  const sheet = sheets.find(({ name }) => name === fix.sheet);
  if (sheet === undefined || valueAt(sheet.grid, fix.at) !== fix.expected) {
    throw new Error(`The cell of the fix does not hold ${String(fix.expected)}`);
  }
  const { origin, cells } = sheet.grid;
  const changed = cells.map((row, r) =>
    row.map((value, c) =>
      origin.row + r === fix.at.row && origin.column + c === fix.at.column ? fixedValue(fix) : value,
    ),
  );
  return sheets.map((other) => (other === sheet ? { ...sheet, grid: { origin, cells: changed } } : other));
}
