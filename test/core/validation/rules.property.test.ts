import fc from "fast-check";
import "../fixed-seed";
import { recogniseWorkbook } from "../../../src/core/recognition/recognise-workbook";
import type { SheetSource } from "../../../src/core/recognition/sheet-source";
import { contextOf, type CheckRequest } from "../../../src/core/validation/check-context";
import type { Finding } from "../../../src/core/validation/finding";
import { findingsOf } from "../../../src/core/validation/rule";
import { RULES } from "../../../src/core/validation/rules";
import { runRules } from "../../../src/core/validation/run-rules";
import { withFixes } from "../../support/apply-fixes";
import { anyWorkbook } from "../../support/arbitrary-sheets";

const REQUESTS: readonly CheckRequest[] = [{}, { assessedYear: 2568 }, { assessedYear: 2568, round: 6 }];
const anyRequest = fc.constantFrom(...REQUESTS);

function check(sheets: readonly SheetSource[], request: CheckRequest): readonly Finding[] {
  return runRules(contextOf(recogniseWorkbook(sheets), request));
}

it("findings lie on sheets of the workbook, on or under a header, whatever the sheets hold", () => {
  fc.assert(
    fc.property(anyWorkbook, anyRequest, (sheets, request) => {
      const { tables } = recogniseWorkbook(sheets);
      for (const { sheet, at } of check(sheets, request)) {
        const table = tables.find((candidate) => candidate.sheet === sheet);
        expect(sheet === null || table !== undefined).toBe(true);
        if (at === null || table === undefined) continue;
        expect(at.row).toBeGreaterThanOrEqual(table.headerRow);
        expect(at.row).toBeLessThan(table.range.row + table.range.rows);
        expect(at.column).toBeGreaterThanOrEqual(table.range.column);
        expect(at.column).toBeLessThan(table.range.column + table.range.columns);
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
        const context = contextOf(recogniseWorkbook(sheets), request);
        const found = rules.flatMap((rule) => findingsOf(rule, context));
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
