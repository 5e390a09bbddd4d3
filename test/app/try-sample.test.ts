import { insertOne } from "../../src/app/insert-one";
import { insertSet } from "../../src/app/insert-set";
import { recordInserts } from "../../src/app/recorded-inserts";
import { removePlanned } from "../../src/app/remove-planned";
import { insertSample, removeSample } from "../../src/app/try-sample";
import { checkInSteps, checkWorkbook } from "../../src/app/check-workbook";
import { NO_BREATHER } from "../../src/app/take-steps";
import { newXlsx, type XlsxWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { plainPlan } from "../contract/sample-plans";
import { contentOf, SAMPLE_SET, SAMPLE_TITLES } from "./memory-workbook";

const OWN = "แผ่นของเรา";

async function ownWorkbook(): Promise<XlsxWorkbook> {
  const workbook = newXlsx();
  await workbook.insert([{ ...plainPlan(OWN, [["เดิม"]]), marker: { spec: "settings", key: "" } }], "end");
  return workbook;
}

async function plainWorkbook(): Promise<XlsxWorkbook> {
  const workbook = await ownWorkbook();
  await insertSet(workbook, SAMPLE_SET);
  return workbook;
}

async function titlesOf(workbook: XlsxWorkbook): Promise<readonly string[]> {
  return (await contentOf(workbook)).sheets.map(({ name }) => name);
}

async function withoutMarks(): Promise<XlsxWorkbook> {
  const workbook = newXlsx();
  await insertSample(workbook);
  return workbook;
}

describe("the sample", () => {
  it("comes filled in, and goes again as a whole while nobody typed in it", async () => {
    const workbook = await withoutMarks();
    expect(await titlesOf(workbook)).toEqual(SAMPLE_TITLES);
    const checked = await checkInSteps(workbook, { asOf: { year: 2026, month: 4, day: 15 } }, NO_BREATHER);
    if (checked.kind !== "checked") throw new Error("The sample was not read");
    expect(checked.report.score?.overall).toBe(80.77);
    expect(checked.report.standing.departments.map(({ state }) => state)).not.toContain("empty");
    await workbook.insert([{ ...plainPlan("อื่น", [["x"]]), marker: { spec: "settings", key: "" } }], "end");
    expect(await removeSample(workbook)).toEqual({ kind: "removed", sheets: SAMPLE_TITLES, kept: [] });
    expect(await titlesOf(workbook)).toEqual(["อื่น"]);
  });

  it("leaves the sheet in which somebody typed, and the lists it needs", async () => {
    const workbook = await withoutMarks();
    await workbook.setCells([{ sheet: "กองช่าง", cell: "C20", expected: null, value: "มาตรการของเรา" }]);
    expect(await removeSample(workbook)).toEqual({
      kind: "removed",
      sheets: ["คะแนน ITA", "มาตรการ", "สำนักปลัด", "กองคลัง"],
      kept: [
        { sheet: "ข้อมูลหน่วยงาน", reason: "needed" },
        { sheet: "กองช่าง", reason: "changed" },
      ],
    });
    expect(await titlesOf(workbook)).toEqual(["ข้อมูลหน่วยงาน", "กองช่าง"]);
  });

  it("does not come between an agency's own sheets", async () => {
    const workbook = await plainWorkbook();
    const before = await titlesOf(workbook);
    expect(await insertSample(workbook)).toMatchObject({ kind: "occupied" });
    expect(await titlesOf(workbook)).toEqual(before);
  });

  it("is not taken for an agency's own sheets when it is removed", async () => {
    const workbook = newXlsx();
    await insertSet(workbook, { ...SAMPLE_SET, agency: { ...SAMPLE_SET.agency, name: "ห้วยเตย" } });
    const outcome = await removeSample(workbook);
    expect(outcome).toMatchObject({ kind: "removed", sheets: [] });
    expect(await titlesOf(workbook)).toEqual(SAMPLE_TITLES);
  });
});

describe("one sheet", () => {
  it("brings the agency sheet along where its lists are needed", async () => {
    const workbook = await ownWorkbook();
    const outcome = await insertOne(workbook, { ...SAMPLE_SET, departments: [] }, { spec: "measures" });
    expect(outcome).toMatchObject({ kind: "inserted", inserted: ["ข้อมูลหน่วยงาน", "มาตรการ"] });
    expect(await titlesOf(workbook)).toEqual(["ข้อมูลหน่วยงาน", "มาตรการ", OWN]);
  });

  it("is the one asked for alone where nothing else is needed", async () => {
    const workbook = await ownWorkbook();
    expect(await insertOne(workbook, SAMPLE_SET, { spec: "scores" })).toMatchObject({ inserted: ["คะแนน ITA"] });
  });

  it("is a new department's tab, which the agency then lists", async () => {
    const workbook = await plainWorkbook();
    const wanted = { spec: "department", department: "กองประปา" } as const;
    expect(await insertOne(workbook, SAMPLE_SET, wanted)).toMatchObject({ inserted: ["กองประปา"] });
    const checked = await checkWorkbook(workbook, {});
    if (checked.kind !== "checked") throw new Error("The workbook was not read");
    expect(checked.report.workbook.agency?.departments.map(({ name }) => name)).toContain("กองประปา");
    expect(await insertOne(workbook, SAMPLE_SET, wanted)).toEqual({
      kind: "inserted",
      inserted: [],
      alreadyThere: ["กองประปา"],
    });
  });
});

describe("what was just inserted", () => {
  it("is taken out again, but for a sheet in which somebody typed", async () => {
    const workbook = await ownWorkbook();
    const recorded = recordInserts(workbook);
    await insertSet(recorded.workbook, SAMPLE_SET);
    await workbook.setCells([{ sheet: "ข้อมูลหน่วยงาน", cell: "C30", expected: null, value: "จดไว้" }]);
    const outcome = await removePlanned(workbook, recorded.last());
    expect(outcome).toEqual({
      kind: "removed",
      sheets: SAMPLE_TITLES.slice(1),
      kept: [{ sheet: "ข้อมูลหน่วยงาน", reason: "changed" }],
    });
    expect(await titlesOf(workbook)).toEqual(["ข้อมูลหน่วยงาน", OWN]);
  });
});
