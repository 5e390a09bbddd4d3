import fc from "fast-check";
import "../fixed-seed";
import { recogniseWorkbook } from "../../../src/core/recognition/recognise-workbook";
import { readScores, scoreValues } from "../../../src/core/recognition/read-scores";
import { firstDifference } from "../../../src/core/sheet/verify-plan";
import { planSet } from "../../../src/core/templates/plan-set";
import { foldText } from "../../../src/core/thai/fold-text";
import { ruleContextOf } from "../../../src/core/validation/rule-context";
import { runRules } from "../../../src/core/validation/run-rules";
import { assertPlan } from "../../support/assert-plan";
import { paintedGrid, paintedSheet } from "../../support/painted-grid";
import { anySetRequest } from "./arbitrary-set";

it("every sheet of the set can be painted, whatever the agency is called", () => {
  fc.assert(
    fc.property(anySetRequest, (request) => {
      const plans = planSet(request);
      plans.forEach(assertPlan);
      const titles = [...plans.map(({ title }) => title), ...new Set(request.takenTitles)].map((title) =>
        title.toLowerCase(),
      );
      expect(new Set(titles).size).toBe(titles.length);
      expect(plans.every((plan) => firstDifference(plan, paintedGrid(plan)) === null)).toBe(true);
    }),
    { numRuns: 25 },
  );
});

it("every drop-down list has its source on the agency sheet", () => {
  fc.assert(
    fc.property(anySetRequest, (request) => {
      const plans = planSet(request);
      const defined = plans.flatMap(({ names }) => names.map(({ name }) => name));
      expect(new Set(defined).size).toBe(defined.length);
      expect(plans.filter(({ names }) => names.length > 0).map(({ marker }) => marker.spec)).toEqual(["agency"]);
      const used = plans.flatMap(({ lists }) => lists.map(({ source }) => source));
      expect(used.filter((source) => !defined.includes(source))).toEqual([]);
    }),
    { numRuns: 10 },
  );
});

it("reading the set back gives what was chosen", () => {
  fc.assert(
    fc.property(anySetRequest, (request) => {
      const workbook = recogniseWorkbook(planSet(request).map(paintedSheet));
      const textOrNull = (text: string) => (text.trim() === "" ? null : text.trim());
      expect(workbook.agency).toMatchObject({
        name: textOrNull(request.agency.name),
        type: request.agency.type,
        province: textOrNull(request.agency.province),
        assessedYear: request.assessedYear,
        planYear: request.assessedYear + 1,
        round: request.round,
        digits: request.digits,
      });
      const named = request.departments.map((name) => name.trim()).filter((name) => name !== "");
      expect(workbook.agency?.departments.map(({ name }) => name)).toEqual(named);
      const scores = workbook.tables
        .map((table) => readScores(table, request.framework, request.assessedYear))
        .find((found) => found !== null);
      expect(scores === undefined ? null : scoreValues(scores, request.framework)).toEqual(request.scores);
      expect(
        workbook.tables.map(({ layout, missing, rows, strays }) => [
          layout,
          missing,
          layout === "scores" ? 0 : rows.length,
          strays,
        ]),
      ).toEqual(workbook.tables.map(({ layout }) => [layout, [], 0, []]));
    }),
    { numRuns: 25 },
  );
});

it("a new set without scores has no findings, and only missing measures with them", () => {
  fc.assert(
    fc.property(anySetRequest, fc.boolean(), (request, scored) => {
      const scores = scored ? request.scores : [];
      const sheets = planSet({ ...request, scores }).map(paintedSheet);
      const found = runRules(ruleContextOf(sheets, {})).map(({ ruleId }) => ruleId);
      expect(new Set(found)).toEqual(
        new Set(scores.some((score) => score !== null && score < 85) ? ["failing-without-measure"] : []),
      );
    }),
    { numRuns: 25 },
  );
});

it("what is there is not planned again", () => {
  fc.assert(
    fc.property(anySetRequest, (request) => {
      const plans = planSet(request);
      const present = plans.map(({ marker }) => marker);
      expect(planSet({ ...request, present })).toEqual([]);
      const [, ...rest] = present;
      expect(planSet({ ...request, present: rest }).map(({ marker }) => marker)).toEqual(present.slice(0, 1));
      const departments = request.departments.map(foldText).filter((name) => name !== "");
      expect(plans).toHaveLength(3 + new Set(departments).size);
    }),
    { numRuns: 20 },
  );
});
