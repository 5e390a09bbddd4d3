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

  it("give letters up to FY2565 and words from FY2566", () => {
    const labels = (year: number) =>
      yearOf(year)
        .rating.rules.map(({ label }) => label)
        .join(" ");
    for (const year of [2562, 2563, 2564, 2565]) expect(labels(year)).toBe("AA A B C D E F");
    for (const year of [2566, 2567, 2568, 2569]) expect(labels(year)).toContain("ผ่านดีเยี่ยม ผ่านดี ผ่าน ต้องปรับปรุง");
  });

  it("make FY2570 a provisional copy of FY2569 in which nothing is stated", () => {
    const { id, fiscalYear, status, ...copy } = yearOf(2570);
    const original = yearOf(2569);
    expect([id, fiscalYear, status]).toEqual(["fy2570", 2570, "provisional"]);
    expect(copy.rating.rules.map(({ label }) => label)).toEqual(original.rating.rules.map(({ label }) => label));
    expect(JSON.stringify(copy)).not.toMatch(/onfidence":"(?:stated|derived)"/u);
    expect(YEARS.filter((framework) => framework.status === "provisional").map((framework) => framework.id)).toEqual([
      "fy2570",
    ]);
  });
});

describe("FrameworkSchema on the status", () => {
  const accepts = (changes: object) => v.is(FrameworkSchema, { ...yearOf(2569), ...changes });

  it("refuses a status that it does not know", () => {
    expect(accepts({ status: "draft" })).toBe(false);
  });
});
