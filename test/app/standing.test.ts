import { checkInSteps, checkWorkbook } from "../../src/app/check-workbook";
import { compileSummary } from "../../src/app/compile-summary";
import { setDigits } from "../../src/app/set-digits";
import { NO_BREATHER } from "../../src/app/take-steps";
import { insertSample } from "../../src/app/try-sample";
import { newXlsx, type XlsxWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import type { Standing } from "../../src/core/standing/standing";
import { changedDepartments } from "../../src/core/summary/changed-departments";
import type { CalendarDate } from "../../src/core/thai/calendar-date";
import { plainPlan } from "../contract/sample-plans";
import { sampleWorkbook, sheetOf } from "./memory-workbook";

const AS_OF: CalendarDate = { year: 2026, month: 4, day: 15 };

async function standingIn(workbook: XlsxWorkbook, asOf?: CalendarDate): Promise<Standing> {
  const checked = await checkInSteps(workbook, asOf === undefined ? {} : { asOf }, NO_BREATHER);
  if (checked.kind !== "checked") throw new Error("The workbook was not read");
  return checked.report.standing;
}

async function filled(): Promise<XlsxWorkbook> {
  const workbook = newXlsx();
  await insertSample(workbook);
  return workbook;
}

describe("departments", () => {
  it("are empty before anybody filled in, and filled after", async () => {
    expect((await standingIn(await sampleWorkbook())).departments.map(({ state }) => state)).toEqual([
      "empty",
      "empty",
      "empty",
    ]);
    const { departments } = await standingIn(await filled(), AS_OF);
    expect(departments.map(({ department, state }) => [department, state])).toEqual([
      ["สำนักปลัด", "filled"],
      ["กองคลัง", "filled"],
      ["กองช่าง", "filled"],
    ]);
  });

  it("count rows and what is overdue exactly as the summary does", async () => {
    const workbook = await filled();
    const { departments } = await standingIn(workbook, AS_OF);
    const compiled = await compileSummary(workbook, { asOf: AS_OF });
    if (compiled.kind !== "compiled") throw new Error("Nothing was compiled");
    expect(departments.map(({ department, rows, overdue }) => ({ label: department, total: rows, overdue }))).toEqual(
      compiled.model.byDepartment.map(({ label, total, overdue }) => ({ label, total, overdue })),
    );
    expect(departments.reduce((sum, { overdue }) => sum + (overdue ?? 0), 0)).toBeGreaterThan(0);
  });

  it("say nothing of overdue rows where nobody says which day it is", async () => {
    expect((await standingIn(await filled())).departments.map(({ overdue }) => overdue)).toEqual([null, null, null]);
  });

  it("are missing where the agency lists one without a tab, and last where only the tab names it", async () => {
    const workbook = await filled();
    await workbook.setCells([{ sheet: "ข้อมูลหน่วยงาน", cell: "B21", expected: null, value: "กองประปา" }]);
    const { departments } = await standingIn(workbook, AS_OF);
    expect(departments.at(-1)).toEqual({
      department: "กองประปา",
      state: "missing",
      sheet: null,
      rows: 0,
      overdue: 0,
    });
  });
});

describe("the summary", () => {
  it("is none, then fresh, then stale once a tab says something else", async () => {
    const workbook = await filled();
    expect((await standingIn(workbook)).summary).toBe("none");
    await compileSummary(workbook, { asOf: AS_OF });
    expect((await standingIn(workbook)).summary).toBe("fresh");
    await workbook.setCells([{ sheet: "กองช่าง", cell: "C20", expected: null, value: "มาตรการใหม่" }]);
    expect((await standingIn(workbook)).summary).toBe("stale");
  });

  it("says which departments it is behind of, by source, and nothing of sources before it is compiled", async () => {
    const workbook = await filled();
    expect((await standingIn(workbook)).sources).toBeNull();
    await compileSummary(workbook, { asOf: AS_OF });
    const fresh = (await standingIn(workbook)).sources;
    expect(fresh?.states.map(({ kind }) => kind)).toEqual(["same", "same", "same"]);
    await workbook.setCells([{ sheet: "กองช่าง", cell: "C20", expected: null, value: "มาตรการใหม่" }]);
    const { sources } = await standingIn(workbook);
    expect(sources?.summary).toBe("สรุปผล");
    expect(sources === null ? null : changedDepartments(sources)).toEqual(["กองช่าง"]);
  });

  it("is fresh beside an older one that a person changed and that stays as it is", async () => {
    const workbook = await filled();
    await compileSummary(workbook, { asOf: AS_OF });
    const { grid } = await sheetOf(workbook, "สรุปผล");
    await workbook.setCells([{ sheet: "สรุปผล", cell: "A1", expected: grid.cells[0]?.[0] ?? null, value: "แก้" }]);
    await workbook.setCells([{ sheet: "กองช่าง", cell: "C20", expected: null, value: "มาตรการใหม่" }]);
    expect((await standingIn(workbook)).summary).toBe("stale");
    await compileSummary(workbook, { asOf: AS_OF });
    expect((await standingIn(workbook)).summary).toBe("fresh");
  });

  it("does not say where it was compiled by a release that kept no trace", async () => {
    const workbook = await filled();
    await workbook.insert([plainPlan("สรุปผล", [["x"]], { marker: { spec: "summary", key: "1-abc" } })], "end");
    expect((await standingIn(workbook)).summary).toBe("unsaid");
  });
});

describe("years", () => {
  it("are those that the score sheet holds, each by its own framework", async () => {
    const workbook = await filled();
    expect((await standingIn(workbook)).years.map(({ year }) => year)).toEqual([2568]);
    await workbook.setCells([
      { sheet: "คะแนน ITA", cell: "G13", expected: null, value: 65 },
      { sheet: "คะแนน ITA", cell: "D13", expected: null, value: 40 },
    ]);
    const { years } = await standingIn(workbook);
    expect(years.map(({ year }) => year)).toEqual([2564, 2567, 2568]);
    expect(years.map(({ scores }) => scores[8])).toEqual([40, 65, 70]);
    expect(years.map(({ result }) => result?.overall)).toEqual([null, null, 80.77]);
  });
});

describe("the digits of documents", () => {
  it("stand on the agency sheet", async () => {
    const workbook = await filled();
    expect(await setDigits(workbook, "arabic")).toEqual({ kind: "kept" });
    expect(JSON.stringify((await sheetOf(workbook, "ข้อมูลหน่วยงาน")).grid)).toContain("เลขอารบิก");
    const checked = await checkWorkbook(workbook, {});
    expect(checked.kind === "checked" && checked.report.workbook.agency?.digits).toBe("arabic");
    expect(checked).not.toHaveProperty("report.standing"); // only the pane shows it
  });

  it("have no place without an agency sheet", async () => {
    const workbook = newXlsx();
    await workbook.insert([plainPlan("ก", [["x"]])], "end");
    expect(await setDigits(workbook, "thai")).toEqual({ kind: "no-place" });
  });
});
