import type { SheetSource } from "../../src/core/recognition/sheet-source";
import { valueAt } from "../../src/core/sheet/grid";
import type { Finding, Fix } from "../../src/core/validation/finding";
import { editedSheets } from "../../src/core/validation/fixes/edited-sheets";
import { mergeFixes } from "../../src/core/validation/fixes/merge-fixes";

/** The sheets after every fix of the findings, as a host applies them: each only where the cell holds what it expects. */
export function withFixes(sheets: readonly SheetSource[], findings: readonly Finding[]): readonly SheetSource[] {
  const fixes = findings.flatMap(({ fix }) => fix ?? []);
  for (const fix of fixes) expectToFit(sheets, fix);
  return editedSheets(sheets, mergeFixes(fixes));
}

function expectToFit(sheets: readonly SheetSource[], fix: Fix): void {
  const sheet = sheets.find(({ name }) => name === fix.sheet);
  if (sheet !== undefined && valueAt(sheet.grid, fix.at) === fix.expected) return;
  throw new Error(`The cell of the fix does not hold ${String(fix.expected)}`);
}
