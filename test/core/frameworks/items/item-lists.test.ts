import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import * as v from "valibot";
import { ITEM_LISTS, itemListOf } from "../../../../src/core/frameworks/items";
import { ItemListSchema } from "../../../../src/core/frameworks/items/schema";
import { itemsOf, YEARS } from "../years";

const DATA = path.join(__dirname, "../../../../src/core/frameworks/items/data");

describe("the item lists of the years", () => {
  it("are one for every framework, oldest first", () => {
    expect(ITEM_LISTS.map(({ fiscalYear }) => fiscalYear)).toEqual(YEARS.map(({ fiscalYear }) => fiscalYear));
    expect(readdirSync(DATA).sort()).toEqual(YEARS.map(({ id }) => `${id}.ts`));
  });

  it("are found by their year, and other years have none", () => {
    expect(itemListOf(2568)?.items).toHaveLength(28);
    expect([2561, 2025, Number.NaN].map(itemListOf)).toEqual([null, null, null]);
  });

  it.each(ITEM_LISTS)("hold $fiscalYear as the schema wants it, and import nothing", (list) => {
    expect(v.parse(ItemListSchema, list)).toEqual(list);
    expect(readFileSync(path.join(DATA, `fy${String(list.fiscalYear)}.ts`), "utf8")).not.toMatch(/\bimport\b/u);
  });

  it.each(YEARS)("list the items of the documents of $id", ({ fiscalYear, templates }) => {
    const codes = itemsOf(fiscalYear).items.map(({ code }) => code);
    const documents = [templates.measures, templates.report].flatMap((template) => template?.item ?? []);
    expect(documents.filter((code) => !codes.includes(code))).toEqual([]);
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
  ])("have as many items in %i as are known: %i, complete %s", (year, count, isComplete) => {
    const list = itemsOf(year);
    expect([list.items.length, list.isComplete]).toEqual([count, isComplete]);
  });

  it("leave titles that nobody found unknown", () => {
    const untitled = itemsOf(2569).items.filter(({ title }) => title === null);
    expect(untitled.map(({ code, confidence }) => `${code} ${confidence}`)).toEqual([
      "o3 unknown",
      "o6 unknown",
      "o7 unknown",
    ]);
  });

  it.each([
    [2563, [9, 8, 7, 4, 5, 8, 2]],
    [2565, [9, 8, 7, 4, 5, 8, 2]],
    [2566, [10, 8, 4, 4, 4, 8, 5]],
    [2567, [6, 7, 4, 4, 4, 8, 2]],
  ])("divide the items of %i into sub-indicators of %j", (year, counts) => {
    const { items, subIndicators } = itemsOf(year);
    const sizes = subIndicators.map(({ code }) => items.filter(({ subIndicator }) => subIndicator === code).length);
    expect(sizes).toEqual(counts);
  });

  it("copy FY2569 for FY2570, in which nothing is stated", () => {
    const titles = (year: number) => itemsOf(year).items.map(({ title }) => title);
    expect(titles(2570)).toEqual(titles(2569));
    expect(JSON.stringify(itemsOf(2570))).not.toMatch(/onfidence":"(?:stated|derived)"/u);
  });
});

describe("ItemListSchema", () => {
  const accepts = (changes: object) => v.is(ItemListSchema, { ...itemsOf(2569), ...changes });
  const part = { code: "9.1", name: "x", confidence: "stated" };

  it.each([
    ["a gap in the items", { items: itemsOf(2569).items.slice(1) }],
    [
      "an untitled item that claims a source",
      { items: [{ code: "o1", title: null, subIndicator: null, confidence: "stated" }] },
    ],
    ["a sub-indicator listed twice", { subIndicators: [part, part] }],
    ["items outside the sub-indicators", { subIndicators: [part] }],
    ["a list without a source", { source: "" }],
    ["a field that it does not know", { extra: 1 }],
  ])("refuses %s", (_, changes) => {
    expect(accepts(changes)).toBe(false);
  });
});
