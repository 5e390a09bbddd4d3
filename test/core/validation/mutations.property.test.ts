import fc from "fast-check";
import "../fixed-seed";
import type { SheetSource } from "../../../src/core/recognition/sheet-source";
import { toA1 } from "../../../src/core/sheet/cell-ref";
import { checkSheets } from "../../../src/core/validation/check-sheets";
import type { Finding, Place } from "../../../src/core/validation/finding";
import type { RuleRequest } from "../../../src/core/validation/rule-context";
import { RULES } from "../../../src/core/validation/rules";
import { CLEAN_SHAPES } from "../../support/clean/clean-shapes";
import { cleanWorkbook, type CleanShape } from "../../support/clean/clean-workbook";
import { COLUMNS_MUTATIONS } from "./mutations/columns";
import { EVIDENCE_MUTATIONS } from "./mutations/evidence";
import { IDENTITY_MUTATIONS } from "./mutations/identity";
import { MEASURES_MUTATIONS } from "./mutations/measures";
import type { Mutation } from "./mutations/mutation";
import { PEOPLE_MUTATIONS } from "./mutations/people";
import { SCORES_MUTATIONS } from "./mutations/scores";
import { SENSE_MUTATIONS } from "./mutations/sense";
import { TEXT_MUTATIONS } from "./mutations/text";
import { TIME_MUTATIONS } from "./mutations/time";
import { WORKBOOK_MUTATIONS } from "./mutations/workbook";

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  ...COLUMNS_MUTATIONS,
  ...IDENTITY_MUTATIONS,
  ...SCORES_MUTATIONS,
  ...TIME_MUTATIONS,
  ...PEOPLE_MUTATIONS,
  ...SENSE_MUTATIONS,
  ...MEASURES_MUTATIONS,
  ...EVIDENCE_MUTATIONS,
  ...TEXT_MUTATIONS,
  ...WORKBOOK_MUTATIONS,
};
const SHAPES = Object.values(CLEAN_SHAPES);
const RUNS = 6;

/** A clean workbook and what is said about it anyway, worth knowing but nothing wrong. */
interface Clean {
  readonly sheets: readonly SheetSource[];
  readonly findings: ReadonlySet<string>;
}

it("there is a defect for every rule", () => {
  expect(Object.keys(MUTATIONS).sort()).toEqual(RULES.map(({ id }) => id).sort());
});

describe.each(Object.entries(MUTATIONS))("the defect of %s", (ruleId, { fits, request = {}, prepare, put }) => {
  const shapes = SHAPES.filter((shape) => fits?.(shape) ?? true);
  const kept = new Map<CleanShape, Clean>();
  const cleanOf = (shape: CleanShape): Clean => {
    const known = kept.get(shape);
    if (known !== undefined) return known;
    const sheets = prepare === undefined ? cleanWorkbook(shape) : prepare(cleanWorkbook(shape));
    const clean = { sheets, findings: new Set(found(sheets, request).map(keyOf)) };
    kept.set(shape, clean);
    return clean;
  };

  it("is found by its rule at its cell, and at most one other rule speaks", () => {
    fc.assert(
      fc.property(fc.constantFrom(...shapes), fc.infiniteStream(fc.nat()), (shape, numbers) => {
        const clean = cleanOf(shape);
        const pick = <T>(items: readonly T[]): T => {
          const index = Number(numbers.next().value) % items.length;
          const item = items[index];
          if (item === undefined) throw new Error("There is nothing to pick from");
          return item;
        };
        const { sheets, place } = put(clean.sheets, pick);
        const added = found(sheets, request).filter((finding) => !clean.findings.has(keyOf(finding)));
        const own = added.filter((finding) => finding.ruleId === ruleId).map(toldPlace);
        expect(own).toContain(toldPlace(place ?? { sheet: null, at: null }));
        expect(new Set(added.map((finding) => finding.ruleId)).size).toBeLessThanOrEqual(2);
      }),
      { numRuns: RUNS },
    );
  });
});

function found(sheets: readonly SheetSource[], request: RuleRequest): readonly Finding[] {
  return checkSheets(sheets, request).open;
}

function keyOf(finding: Finding): string {
  return `${finding.ruleId} ${finding.messageId} ${toldPlace(finding)}`;
}

function toldPlace({ sheet, at }: Place): string {
  return sheet === null ? "" : `${sheet}!${at === null ? "" : toA1(at)}`;
}
