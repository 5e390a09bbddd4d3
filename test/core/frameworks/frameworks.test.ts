import { readdirSync } from "node:fs";
import path from "node:path";
import * as v from "valibot";
import { FY2568 } from "../../../src/core/frameworks/data/fy2568";
import { FRAMEWORKS, frameworkOf } from "../../../src/core/frameworks/index";
import { FrameworkSchema } from "../../../src/core/frameworks/schema";

const DATA = path.join(__dirname, "../../../src/core/frameworks/data");

describe("framework registry", () => {
  it("lists exactly the files of the data folder, oldest first", () => {
    const files = readdirSync(DATA).map((name) => path.parse(name).name);
    expect(FRAMEWORKS.map(({ id }) => id)).toEqual(files.sort());
    expect(FRAMEWORKS.map(({ id, fiscalYear }) => id === `fy${String(fiscalYear)}`)).not.toContain(false);
  });

  it("finds a year that it holds and says null for others", () => {
    expect(frameworkOf(2568)?.id).toBe("fy2568");
    expect(frameworkOf(2567)?.id).toBe("fy2567");
    expect(frameworkOf(2561)).toBeNull();
    expect(frameworkOf(2025)).toBeNull();
    expect(frameworkOf(Number.NaN)).toBeNull();
  });

  it.each(FRAMEWORKS)("holds $id, which the schema accepts unchanged", (framework) => {
    expect(v.parse(FrameworkSchema, framework)).toEqual(framework);
  });
});

describe("FY2568", () => {
  const framework = frameworkOf(2568);

  it("weighs IIT, EIT and OIT 30, 30 and 40", () => {
    expect(framework?.instruments.map(({ id, weight }) => [id, weight])).toEqual([
      ["IIT", 30],
      ["EIT", 30],
      ["OIT", 40],
    ]);
  });

  it("has indicators 1-5 of IIT, 6-8 of EIT, 9-10 of OIT", () => {
    expect(framework?.indicators.map(({ instrument }) => instrument).join(" ")).toBe(
      "IIT IIT IIT IIT IIT EIT EIT EIT OIT OIT",
    );
  });

  it("has seven issues and templates at o27 and o28", () => {
    expect(framework?.templates.measures?.issues).toHaveLength(7);
    expect(framework?.templates.measures?.item).toBe("o27");
    expect(framework?.templates.report?.item).toBe("o28");
  });
});

describe("FrameworkSchema", () => {
  const accepts = (changes: object) => v.is(FrameworkSchema, { ...FY2568, ...changes });

  it("accepts the years with letters, without parts of EIT and without template items", () => {
    const letters = ["AA", "A", "B", "C", "D", "E", "F"];
    const rules = [95, 85, 75, 65, 55, 50, 0].map((overallAtLeast, at) => ({
      label: letters[at],
      overallAtLeast,
      everyInstrumentAtLeast: null,
      confidence: "stated",
    }));
    const rating = { rules, testsEitParts: false, source: "a source", confidence: "stated" };
    expect(accepts({ id: "fy2562", fiscalYear: 2562, rating, templates: { measures: null, report: null } })).toBe(true);
  });

  it.each([
    ["a field that it does not know", { extra: 1 }],
    ["a year of the Gregorian calendar", { fiscalYear: 2025 }],
    ["weights that do not add up", { instruments: FY2568.instruments.slice(0, 2) }],
    ["an instrument listed twice", { instruments: [...FY2568.instruments, FY2568.instruments[0]] }],
    ["a gap in the indicators", { indicators: FY2568.indicators.slice(1) }],
    ["an instrument without indicators", { indicators: FY2568.indicators.slice(0, 8) }],
    ["items, which have a list of their own", { items: [] }],
    ["rating rules out of order", { rating: { ...FY2568.rating, rules: FY2568.rating.rules.toReversed() } }],
    ["a pass line without a source", { passLine: { value: 85, confidence: "stated" } }],
    ["a made-up confidence", { passLine: { value: 85, source: "x", confidence: "sure" } }],
    ["a date that is none", { retrieved: "2026-13-01" }],
  ])("refuses %s", (_, changes) => {
    expect(accepts(changes)).toBe(false);
  });
});
