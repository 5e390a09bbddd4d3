import type { SheetSource } from "../../src/core/recognition/sheet-source";
import type { CellValue } from "../../src/core/sheet/cell-value";
import { fixedValue, type Finding, type FindingData } from "../../src/core/validation/finding";
import type { Rule } from "../../src/core/validation/rule";
import { ruleContextOf, type RuleRequest } from "../../src/core/validation/rule-context";
import { runRules } from "../../src/core/validation/run-rules";
import { findingMessage, placeText } from "../../src/messages/finding-message";
import { withFixes } from "./apply-fixes";
import { drawnSheets } from "./drawn-sheets";

interface ValidCase {
  /** What the case shows, as the rest of a sentence that begins with "accepts". */
  readonly name: string;
  readonly sheets: string;
  readonly request?: RuleRequest;
}

interface ExpectedFinding<M extends string> {
  readonly messageId: M;
  /** "กองคลัง!C5", or the sheet alone. */
  readonly at: string;
  readonly data?: FindingData;
  /** The value that the fix writes; absent where there is no fix. */
  readonly fix?: CellValue;
  /** The values that the suggestions would write; absent where there are none. */
  readonly suggestions?: readonly CellValue[];
}

interface InvalidCase<M extends string> extends ValidCase {
  readonly findings: readonly ExpectedFinding<M>[];
}

/** Runs one rule over drawn sheets and holds it to exactly the findings that each case lists. */
export function testRule<M extends string>(
  rule: Rule<M>,
  { valid, invalid }: { readonly valid: readonly ValidCase[]; readonly invalid: readonly InvalidCase<M>[] },
): void {
  describe(rule.id, () => {
    it.each(valid)("accepts $name", ({ sheets, request = {} }) => {
      expect(findingsIn(rule, drawnSheets(sheets), request)).toEqual([]);
    });

    it.each(invalid)("reports $name", ({ sheets, request = {}, findings }) => {
      const found = findingsIn(rule, drawnSheets(sheets), request);
      expect(found.map(summaryOf)).toEqual(findings.map((finding) => ({ data: {}, ...finding })));
      for (const finding of found) expectToBeWhole(rule, finding);
    });

    it.each(invalid)("leaves nothing to fix after fixing $name", ({ sheets, request = {} }) => {
      const source = drawnSheets(sheets);
      const fixed = withFixes(source, findingsIn(rule, source, request));
      expect(findingsIn(rule, fixed, request).filter(({ fix }) => fix !== null)).toEqual([]);
    });

    it("has a case for each of its messages", () => {
      const shown = new Set(invalid.flatMap(({ findings }) => findings.map(({ messageId }) => messageId)));
      expect([...shown].sort()).toEqual([...rule.messageIds].sort());
    });
  });
}

/** What a rule finds in a workbook of these sheets. */
export function findingsIn(rule: Rule, sheets: readonly SheetSource[], request: RuleRequest): readonly Finding[] {
  return runRules(ruleContextOf(sheets, request), [rule]);
}

function summaryOf(finding: Finding) {
  const { messageId, data, fix, suggestions } = finding;
  return {
    messageId,
    at: placeText(finding, "en"),
    data,
    ...(fix !== null && { fix: fixedValue(fix) }),
    ...(suggestions.length > 0 && { suggestions: suggestions.map(fixedValue) }),
  };
}

/** A finding names its rule, its fix changes its own cell, and its sentence has no hole left in either language. */
function expectToBeWhole(rule: Rule, finding: Finding): void {
  const { ruleId, severity, sheet, at, fix } = finding;
  expect([ruleId, severity]).toEqual([rule.id, rule.severity]);
  if (fix !== null) expect([fix.sheet, fix.at]).toEqual([sheet, at]);
  for (const language of ["th", "en"] as const) expect(findingMessage(finding, language)).not.toMatch(/[{}]/u);
}
