import { correctFrameworks } from "../../../src/core/frameworks/corrections/correct-frameworks";
import { readCorrections } from "../../../src/core/frameworks/corrections/read-corrections";
import { BUILT_IN_YEARS } from "../../../src/core/frameworks/built-in-years";
import { planFramework } from "../../../src/core/templates/plan-framework";
import { insertFrameworkSheet } from "../../../src/app/insert-framework-sheet";
import { FakeWorkbook } from "../../support/fake-workbook";

const YEARS = BUILT_IN_YEARS.frameworks.map((framework, index) => {
  const itemList = BUILT_IN_YEARS.itemLists[index];
  if (itemList === undefined) throw new Error("Every year has a list");
  return { year: framework.fiscalYear, facts: { framework, itemList } };
});

async function sheetOf(facts: (typeof YEARS)[number]["facts"]) {
  const workbook = new FakeWorkbook();
  const outcome = await insertFrameworkSheet(workbook, facts, "thai");
  const read = await workbook.read();
  const [sheet] = read.kind === "read" ? read.workbook.sheets : [];
  if (sheet === undefined) throw new Error("No sheet was inserted");
  return { outcome, sheet };
}

describe.each(YEARS)("the sheet with the facts of $year", ({ facts }) => {
  it("reads back as the very same framework and items", async () => {
    const { outcome, sheet } = await sheetOf(facts);
    expect([outcome, sheet.marker]).toEqual([
      { kind: "inserted", sheet: "กรอบการประเมิน" },
      { spec: "framework", key: "" },
    ]);
    const { corrections, problems } = readCorrections(sheet.grid);
    expect(problems).toEqual([]);
    expect(corrections === null ? null : correctFrameworks(BUILT_IN_YEARS, corrections)).toEqual({
      kind: "frameworks",
      ...BUILT_IN_YEARS,
    });
  });

  it("has a row for every item whose title is known", () => {
    const plan = planFramework({ ...facts, digits: "arabic", takenTitles: ["กรอบการประเมิน"] });
    const rows = plan.blocks.flatMap(({ cells }) => cells).filter(([kind]) => kind === "รายการ OIT");
    expect(rows).toHaveLength(facts.itemList.items.filter(({ title }) => title !== null).length);
    expect(plan.title).toBe("กรอบการประเมิน (2)");
  });
});

it("one changed cell without a source is asked about, and with one is stated by it", async () => {
  const facts = YEARS.find(({ year }) => year === 2569)?.facts;
  if (facts === undefined) throw new Error("2569 is held");
  const { sheet } = await sheetOf(facts);
  const { corrections } = readCorrections(sheet.grid);
  if (corrections === null) throw new Error("The sheet can be read");
  const changed = { ...corrections, items: [{ code: "o3", title: "ชื่อใหม่" }] };
  expect(correctFrameworks(BUILT_IN_YEARS, changed)).toMatchObject({ problems: [{ code: "held-source" }] });
  const sourced = correctFrameworks(BUILT_IN_YEARS, { ...changed, source: "หนังสือ ป.ป.ช." });
  const list = sourced.kind === "frameworks" ? sourced.itemLists.find(({ fiscalYear }) => fiscalYear === 2569) : null;
  expect(list?.items[2]).toMatchObject({ title: "ชื่อใหม่", confidence: "stated" });
});
