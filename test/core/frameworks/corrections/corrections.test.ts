import fc from "fast-check";
import "../../fixed-seed";
import * as v from "valibot";
import { applyCorrections } from "../../../../src/core/frameworks/corrections/apply-corrections";
import type { YearFacts } from "../../../../src/core/frameworks/corrections/year-facts";
import { baseYearOf, type Corrections } from "../../../../src/core/frameworks/corrections/corrections";
import { validateCorrections } from "../../../../src/core/frameworks/corrections/validate-corrections";
import { ItemListSchema } from "../../../../src/core/frameworks/items/schema";
import { FrameworkSchema } from "../../../../src/core/frameworks/schema";
import { scoreOf } from "../../../../src/core/scoring/score-of";
import { itemsOf, YEARS, yearOf } from "../years";

const LEAST = { fiscalYear: 2569, source: "หนังสือ ป.ป.ช." };

function accepted(value: object): Corrections {
  const { corrections, problems } = validateCorrections({ ...LEAST, ...value });
  expect(problems).toEqual([]);
  if (corrections === null) throw new Error("not accepted");
  return corrections;
}

function factsOf(fiscalYear: number): YearFacts {
  return { framework: yearOf(fiscalYear), itemList: itemsOf(fiscalYear) };
}

function applied(baseYear: number, value: object): YearFacts {
  const outcome = applyCorrections(factsOf(baseYear), accepted(value));
  if (outcome.kind === "problems") throw new Error(JSON.stringify(outcome.problems));
  const { framework, itemList } = outcome;
  expect(v.is(FrameworkSchema, framework)).toBe(true);
  expect(v.is(ItemListSchema, itemList)).toBe(true);
  expect(itemList.fiscalYear).toBe(framework.fiscalYear);
  const documents = [framework.templates.measures, framework.templates.report].flatMap((one) => one?.item ?? []);
  expect(itemList.items.map(({ code }) => code)).toEqual(expect.arrayContaining(documents));
  return { framework, itemList };
}

function refused(value: unknown): readonly (readonly string[])[] {
  const { corrections, problems } = validateCorrections(value);
  expect(corrections).toBeNull();
  return problems.map(({ path, code, value: typed }) => [path, code, typed]);
}

describe("corrections as JSON", () => {
  it.each([
    [null, [["", "bad-shape", ""]]],
    [
      {},
      [
        ["fiscalYear", "missing", ""],
        ["source", "missing", ""],
      ],
    ],
    [{ ...LEAST, fiscalYear: 2025 }, [["fiscalYear", "bad-year", "2025"]]],
    [{ ...LEAST, source: " " }, [["source", "missing", ""]]],
    [{ ...LEAST, extra: 1 }, [["extra", "bad-shape", "extra"]]],
    [{ ...LEAST, status: "new" }, [["status", "bad-status", "new"]]],
    [{ ...LEAST, itemCount: 0 }, [["itemCount", "bad-count", "0"]]],
    [{ ...LEAST, items: [{ code: "27", title: "x" }] }, [["items.0.code", "bad-item-code", "27"]]],
    [{ ...LEAST, items: [{ code: "o3" }] }, [["items.0.title", "missing", ""]]],
    [{ ...LEAST, items: {} }, [["items", "bad-shape", ""]]],
    [{ ...LEAST, weights: [{ instrument: "XIT", weight: 30 }] }, [["weights.0.instrument", "bad-instrument", "XIT"]]],
    [{ ...LEAST, weights: [{ instrument: "IIT", weight: 30.5 }] }, [["weights.0.weight", "bad-weight", "30.5"]]],
    [{ ...LEAST, templates: [{ template: "plan", item: "o3" }] }, [["templates.0.template", "bad-template", "plan"]]],
  ])("%j is refused with the place of every problem", (value, problems) => {
    expect(refused(value)).toEqual(problems);
  });

  it("are refused where one thing is said twice", () => {
    const items = [
      { code: "o3", title: "ก" },
      { code: "o3", title: "ข" },
    ];
    expect(refused({ ...LEAST, items })).toEqual([["items.1.code", "repeated", "o3"]]);
  });

  it("are refused where bands do not go down to 0", () => {
    const band = (label: string, overallAtLeast: number) => ({ label, overallAtLeast, everyInstrumentAtLeast: null });
    expect(refused({ ...LEAST, bands: [band("ก", 50), band("ข", 85), band("ค", 10)] })).toEqual([
      ["bands.1.overallAtLeast", "bands-not-descending", "85"],
      ["bands.2.overallAtLeast", "bands-not-to-zero", "10"],
    ]);
  });

  it("never throw, whatever the value", () => {
    fc.assert(fc.property(fc.anything(), (value) => expect(() => validateCorrections(value)).not.toThrow()));
  });
});

describe("applying corrections", () => {
  it("gives a title that was not found, stated by the person's source", () => {
    const { framework, itemList } = applied(2569, { items: [{ code: "o3", title: "ข้อมูลการติดต่อ" }] });
    expect(itemList.items[2]).toEqual({ code: "o3", title: "ข้อมูลการติดต่อ", subIndicator: null, confidence: "stated" });
    expect(itemList.items[5]).toEqual(itemsOf(2569).items[5]);
    expect(itemList.source).toContain("หนังสือ ป.ป.ช.");
    expect(framework.revision).toBe(yearOf(2569).revision + 1);
    expect(framework.status).toBe("final");
  });

  it("makes weights and bands sure, so that the score is", () => {
    const weights = [
      { instrument: "IIT", weight: 20 },
      { instrument: "EIT", weight: 20 },
      { instrument: "OIT", weight: 60 },
    ];
    const bands = [
      { label: "ผ่าน", overallAtLeast: 80, everyInstrumentAtLeast: null },
      { label: "ไม่ผ่าน", overallAtLeast: 0, everyInstrumentAtLeast: null },
    ];
    const { framework } = applied(2569, { weights, bands });
    const result = scoreOf(framework, [90, 90, 90, 90, 90, 90, 90, 90, 50, 100]);
    expect(result).toMatchObject({ overall: 81, rating: { label: "ผ่าน" } });
    expect(framework.instruments.map(({ confidence }) => confidence)).toEqual(["stated", "stated", "stated"]);
    expect(framework.rating).toMatchObject({ testsEitParts: false, confidence: "stated" });
  });

  it("makes a new year from another, provisional until the person says that it is final", () => {
    const change = { fiscalYear: 2571, basedOn: 2569, itemCount: 27, templates: [{ template: "report", item: "o27" }] };
    const { framework, itemList } = applied(2569, change);
    expect(framework).toMatchObject({ id: "fy2571", fiscalYear: 2571, status: "provisional" });
    expect(itemList).toMatchObject({ fiscalYear: 2571, isComplete: true });
    expect(itemList.items.at(-1)).toEqual({ code: "o27", title: null, subIndicator: null, confidence: "unknown" });
    expect(framework.templates.report?.item).toBe("o27");
    expect(applied(2569, { ...change, status: "final" }).framework.status).toBe("final");
  });

  it("continues a list that has sub-indicators, and then claims none", () => {
    const { itemList } = applied(2564, { fiscalYear: 2564, items: [{ code: "o45", title: "ใหม่" }] });
    expect(itemList.items).toHaveLength(45);
    expect(itemList.subIndicators).toEqual([]);
  });

  it.each([
    [
      "weights that do not add up",
      { weights: [{ instrument: "IIT", weight: 40 }] },
      "weights",
      "weights-not-100",
      "110",
    ],
    [
      "an item beyond the number of items",
      { itemCount: 26, items: [{ code: "o30", title: "x" }] },
      "items.0.code",
      "bad-item-code",
      "o30",
    ],
    [
      "a document's item that is not listed",
      { templates: [{ template: "report", item: "o40" }] },
      "templates.0.item",
      "template-not-listed",
      "o40",
    ],
    ["a list that leaves a document's item out", { itemCount: 25 }, "itemCount", "template-not-listed", "o26"],
  ])("refuses %s", (_, value, path, code, shown) => {
    const outcome = applyCorrections(factsOf(2569), accepted(value));
    expect(outcome).toEqual({ kind: "problems", problems: [{ code, path, cell: null, value: shown }] });
  });

  it("refuses another year's framework and a document that the base does not have", () => {
    expect(applyCorrections(factsOf(2568), accepted({}))).toMatchObject({
      problems: [{ code: "wrong-base", path: "fiscalYear", value: "2568" }],
    });
    const templates = [{ template: "measures", item: "o5" }];
    expect(applyCorrections(factsOf(2562), accepted({ fiscalYear: 2562, templates }))).toMatchObject({
      problems: [{ code: "no-template", path: "templates.0.template" }],
    });
  });

  it("changes nothing but the revision where nothing is corrected", () => {
    for (const framework of YEARS) {
      const corrections = accepted({ fiscalYear: framework.fiscalYear });
      expect(baseYearOf(corrections)).toBe(framework.fiscalYear);
      expect(applyCorrections(factsOf(framework.fiscalYear), corrections)).toEqual({
        kind: "year",
        framework: { ...framework, revision: framework.revision + 1 },
        itemList: itemsOf(framework.fiscalYear),
      });
    }
  });
});
