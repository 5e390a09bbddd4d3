import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import * as v from "valibot";
import { FrameworkSchema } from "../../../src/core/frameworks/schema";
import { YEARS, yearOf } from "./years";

const DATA = path.join(__dirname, "../../../src/core/frameworks/data");

describe("the data files of the years", () => {
  it("are FY2562 to FY2570, one file a year", () => {
    expect(readdirSync(DATA).sort()).toEqual(YEARS.map(({ id }) => `${id}.ts`));
    expect(YEARS.map(({ fiscalYear }) => fiscalYear)).toEqual([2562, 2563, 2564, 2565, 2566, 2567, 2568, 2569, 2570]);
  });

  it.each(YEARS)("hold $id as the schema wants it, and import nothing", (framework) => {
    expect(v.parse(FrameworkSchema, framework)).toEqual(framework);
    expect(readFileSync(path.join(DATA, `${framework.id}.ts`), "utf8")).not.toMatch(/\bimport\b/u);
  });

  it.each([
    [2562, 5, false],
    [2563, 43, true],
    [2564, 43, true],
    [2565, 43, true],
    [2566, 43, true],
    [2567, 35, true],
    [2568, 28, true],
    [2569, 26, true],
  ])("list the items of %i: %i, complete %s", (year, count, isComplete) => {
    const framework = yearOf(year);
    expect([framework.items.length, framework.itemsComplete]).toEqual([count, isComplete]);
  });

  it("leave titles that nobody found unknown", () => {
    const untitled = yearOf(2569).items.filter(({ title }) => title === null);
    expect(untitled.map(({ code, confidence }) => `${code} ${confidence}`)).toEqual([
      "o3 unknown",
      "o6 unknown",
      "o7 unknown",
    ]);
  });

  it.each([
    [2563, "o42", "o43", 0],
    [2566, "o42", "o43", 0],
    [2567, "o34", "o35", -1],
    [2568, "o27", "o28", -1],
    [2569, "o25", "o26", -1],
  ])("name the two documents of %i: %s and %s", (year, measures, report, covered) => {
    const { templates } = yearOf(year);
    expect([templates.measures?.item, templates.report?.item]).toEqual([measures, report]);
    expect([templates.measures?.coversYear, templates.report?.coversYear]).toEqual([-1, covered]);
  });

  it.each([
    [2563, [9, 8, 7, 4, 5, 8, 2]],
    [2565, [9, 8, 7, 4, 5, 8, 2]],
    [2566, [10, 8, 4, 4, 4, 8, 5]],
    [2567, [6, 7, 4, 4, 4, 8, 2]],
  ])("divide the items of %i into sub-indicators of %j", (year, counts) => {
    const { items, subIndicators } = yearOf(year);
    const sizes = subIndicators.map(({ code }) => items.filter(({ subIndicator }) => subIndicator === code).length);
    expect(sizes).toEqual(counts);
  });

  it("give letters up to FY2565 and words from FY2566", () => {
    const labels = (year: number) =>
      yearOf(year)
        .rating.rules.map(({ label }) => label)
        .join(" ");
    for (const year of [2562, 2563, 2564, 2565]) expect(labels(year)).toBe("AA A B C D E F");
    for (const year of [2566, 2567, 2568, 2569]) expect(labels(year)).toContain("ผ่านดีเยี่ยม ผ่านดี ผ่าน ต้องปรับปรุง");
  });

  it("make FY2570 a provisional copy of FY2569 in which nothing is stated", () => {
    const { id, fiscalYear, status, items, ...copy } = yearOf(2570);
    const original = yearOf(2569);
    expect([id, fiscalYear, status]).toEqual(["fy2570", 2570, "provisional"]);
    expect(items.map(({ title }) => title)).toEqual(original.items.map(({ title }) => title));
    expect(copy.rating.rules.map(({ label }) => label)).toEqual(original.rating.rules.map(({ label }) => label));
    expect(JSON.stringify({ items, ...copy })).not.toMatch(/onfidence":"(?:stated|derived)"/u);
    expect(YEARS.filter((framework) => framework.status === "provisional").map((framework) => framework.id)).toEqual([
      "fy2570",
    ]);
  });
});

describe("FrameworkSchema on items", () => {
  const accepts = (changes: object) => v.is(FrameworkSchema, { ...yearOf(2569), ...changes });

  it.each([
    [
      "an untitled item that claims a source",
      { items: [{ code: "o1", title: null, subIndicator: null, confidence: "stated" }] },
    ],
    [
      "a sub-indicator listed twice",
      { subIndicators: [1, 2].map(() => ({ code: "9.1", name: "x", confidence: "stated" })) },
    ],
    ["items outside the sub-indicators", { subIndicators: [{ code: "9.1", name: "x", confidence: "stated" }] }],
    ["a status that it does not know", { status: "draft" }],
  ])("refuses %s", (_, changes) => {
    expect(accepts(changes)).toBe(false);
  });
});
