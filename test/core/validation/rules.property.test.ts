import fc from "fast-check";
import "../fixed-seed";
import type { CellRef } from "../../../src/core/sheet/cell-ref";
import type { Grid } from "../../../src/core/sheet/grid";
import type { SheetSource } from "../../../src/core/recognition/sheet-source";
import type { Finding } from "../../../src/core/validation/finding";
import { ruleContextOf, type RuleRequest } from "../../../src/core/validation/rule-context";
import { RULES } from "../../../src/core/validation/rules";
import { runRules } from "../../../src/core/validation/run-rules";
import { withFixes } from "../../support/apply-fixes";
import { anyWorkbook } from "../../support/arbitrary-sheets";

const REQUESTS: readonly RuleRequest[] = [{}, { assessedYear: 2568 }, { assessedYear: 2568, round: 6 }];
const anyRequest = fc.constantFrom(...REQUESTS);

function check(sheets: readonly SheetSource[], request: RuleRequest): readonly Finding[] {
  return runRules(ruleContextOf(sheets, request));
}

it("findings lie on cells of the workbook, whatever the sheets hold", () => {
  fc.assert(
    fc.property(anyWorkbook, anyRequest, (sheets, request) => {
      const { document } = ruleContextOf(sheets, request);
      for (const { sheet, at } of check(sheets, request)) {
        const source = sheets.find(({ name }) => name === sheet);
        expect(sheet === null || source !== undefined).toBe(true);
        if (at === null || source === undefined) continue;
        const headerOf = document.tables.find((table) => table.sheet === sheet)?.range;
        const isHeader = at.row === headerOf?.row && at.column === headerOf.column;
        expect(isHeader || isInside(at, source.grid)).toBe(true);
      }
    }),
    { numRuns: 120 },
  );
});

it("the order of the rules changes nothing in what each finds", () => {
  fc.assert(
    fc.property(
      anyWorkbook,
      anyRequest,
      fc.shuffledSubarray([...RULES], { minLength: RULES.length }),
      (sheets, request, rules) => {
        const context = ruleContextOf(sheets, request);
        const found = rules.flatMap((rule) => runRules(context, [rule]));
        expect(inOneOrder(found)).toEqual(inOneOrder(runRules(context)));
      },
    ),
    { numRuns: 60 },
  );
});

it("findings come tab by tab and row by row", () => {
  fc.assert(
    fc.property(anyWorkbook, anyRequest, (sheets, request) => {
      const tabs = sheets.map(({ name }) => name);
      const places = check(sheets, request).map(({ sheet, at }) => [
        tabs.indexOf(sheet ?? ""),
        at?.row ?? -1,
        at?.column ?? -1,
      ]);
      const sorted = [...places].sort(
        (a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0) || (a[2] ?? 0) - (b[2] ?? 0),
      );
      expect(places).toEqual(sorted);
    }),
    { numRuns: 60 },
  );
});

it("every fix fits its cell, and after all of them nothing is left to fix", () => {
  fc.assert(
    fc.property(anyWorkbook, anyRequest, (sheets, request) => {
      const fixed = withFixes(sheets, check(sheets, request));
      expect(check(fixed, request).filter(({ fix }) => fix !== null)).toEqual([]);
    }),
    { numRuns: 120 },
  );
});

it("checking twice finds the same", () => {
  fc.assert(
    fc.property(anyWorkbook, anyRequest, (sheets, request) => {
      expect(check(sheets, request)).toEqual(check(sheets, request));
    }),
    { numRuns: 50 },
  );
});

function inOneOrder(findings: readonly Finding[]): readonly string[] {
  return findings.map((finding) => JSON.stringify(finding)).sort();
}

function isInside({ row, column }: CellRef, { origin, cells }: Grid): boolean {
  const isRow = row >= origin.row && row < origin.row + cells.length;
  return isRow && column >= origin.column && column < origin.column + (cells[0]?.length ?? 0);
}
