/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import type { CompileOutcome } from "../../src/app/compile-summary";
import type { RestoreOutcome } from "../../src/app/restorable-summary";
import { accessibilityProblems } from "../support/accessibility";
import { FakeHost } from "../support/fake-host";
import type { SourceState } from "../../src/core/summary/stale-sources";
import { EMPTY_WORKBOOK, HUAITOEI_SCORES, scoredReport, summaryWith } from "../support/fake-report";
import { renderPane } from "../support/render-pane";

const MODEL = summaryWith(
  {
    missingDepartments: ["กองคลัง"],
    emptyDepartments: ["กองช่าง"],
    byDepartment: [
      {
        label: "สำนักปลัด",
        counts: { "not-started": 0, "in-progress": 1, done: 3, cancelled: 0, unknown: 1 },
        total: 5,
        overdue: 2,
      },
    ],
    excluded: [
      { file: "", sheet: "กองช่าง", at: { row: 9, column: 0 }, reason: "no-measure", what: "row" },
      { file: "", sheet: "กองช่าง", at: { row: 4, column: 15 }, reason: "outside-columns", what: "cell" },
    ],
  },
  { rowsRead: 6, rowsWritten: 5, rowsExcluded: 1 },
);

function compiling(...outcomes: readonly CompileOutcome[]): FakeHost {
  const host = new FakeHost().checks(scoredReport(HUAITOEI_SCORES));
  host.compile = outcomes.map((outcome) => Promise.resolve(outcome));
  return host;
}

const REST = { kept: [], filesLeft: [], progress: { unreported: [], shared: [] } } as const;
const COMPILED: CompileOutcome = { kind: "compiled", model: MODEL, sheet: "สรุปผล", ...REST };

afterEach(() => jest.useRealTimers());

it("says that nothing was written where the summary says it all already, and which files are no longer in it", async () => {
  const host = compiling({ ...COMPILED, kind: "unchanged", filesLeft: ["คลัง.xlsx"] });
  const { press } = await renderPane(host, "compile");
  await press("รวบรวม");
  expect(await screen.findByRole("heading", { name: "สรุปผลเป็นปัจจุบันแล้ว" })).toHaveFocus();
  expect(screen.getByText(/จึงไม่ได้เขียนอะไร/u)).toBeVisible();
  expect(screen.getByText(/มีแถวจาก คลัง.xlsx/u)).toBeVisible();
});

it("states rows in and out, counts, absent departments and every exclusion", async () => {
  const host = compiling(COMPILED);
  const { press } = await renderPane(host, "compile");
  await press("รวบรวม");
  expect(await screen.findByRole("heading", { name: "รวบรวมแล้ว 5 แถว" })).toHaveFocus();
  expect(screen.getByText("อ่าน 6 แถว = รวม 5 แถว + ไม่รวม 1 แถว")).toBeVisible();
  expect(screen.getByText("สำนักปลัด: 5 แถว")).toBeVisible();
  expect(screen.getByText("อยู่ระหว่างดำเนินการ 1 · ดำเนินการเรียบร้อยแล้ว 3 · ไม่ทราบสถานะ 1 · เกินกำหนด 2")).toBeVisible();
  expect(screen.getByText("กองคลัง ให้แทรกแผ่นงานเพิ่ม แล้วรวบรวมอีกครั้ง")).toBeVisible();
  expect(screen.getByText("กองช่าง ให้กรอกแผ่นงาน แล้วรวบรวมอีกครั้ง")).toBeVisible();
  expect(screen.getByRole("heading", { name: "ไม่ได้รวม (2)" })).toBeVisible();
  expect(screen.getByText(/แถวนี้ไม่มีมาตรการ/u)).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent("รวบรวมแล้ว 5 แถว อ่าน 6 แถว");
  expect(await accessibilityProblems()).toEqual([]);

  await press("ไปที่ กองช่าง!P5");
  await press("ไปที่แผ่นงาน สรุปผล");
  expect(host.asked.select).toEqual(["กองช่าง!P5", "สรุปผล!A1"]);
});

it("takes the round of the agency sheet, today's date, and the round that the person chooses", async () => {
  const host = compiling(COMPILED);
  const { press, user } = await renderPane(host, "compile");
  const round = screen.getByRole("combobox", { name: "รอบรายงาน" });
  expect(await screen.findByDisplayValue("รอบ 6 เดือน (1 ต.ค. ถึง 31 มี.ค.)")).toBe(round);
  await press("รวบรวม");
  await user.selectOptions(round, "รอบ 12 เดือน (1 ต.ค. ถึง 30 ก.ย.)");
  await press("รวบรวมอีกครั้ง");
  const asOf = { year: 2026, month: 8, day: 20 };
  expect(host.asked.compile).toEqual([
    { asOf, round: 6 },
    { asOf, round: 12 },
  ]);
});

it("says so where there is nothing to compile, and offers to insert", async () => {
  const { press } = await renderPane(compiling({ kind: "nothing-to-compile" }), "compile");
  await press("รวบรวม");
  expect(await screen.findByRole("heading", { name: "ยังไม่มีอะไรให้รวบรวม" })).toHaveFocus();
  expect(await accessibilityProblems()).toEqual([]);
  await press("แทรกชุดแผ่นงาน");
  expect(screen.getByRole("tab", { name: "แทรก" })).toHaveAttribute("aria-selected", "true");
});

it("tells trouble and tries again", async () => {
  const host = compiling({ kind: "trouble", code: "sheet-protected", sheet: "สรุปผล" }, COMPILED);
  const { press } = await renderPane(host, "compile");
  await press("รวบรวม");
  expect(await screen.findByRole("alert")).toHaveTextContent("รวบรวมไม่สำเร็จแผ่นงาน “สรุปผล” ถูกป้องกันไว้");
  await press("ลองอีกครั้ง");
  expect(await screen.findByRole("heading", { name: "รวบรวมแล้ว 5 แถว" })).toHaveFocus();
});

it("says when Excel does not show the summary", async () => {
  const host = compiling(COMPILED);
  host.select = Promise.resolve({ kind: "trouble", code: "cannot-select", sheet: "สรุปผล", cell: "A1" });
  const { press } = await renderPane(host, "compile");
  await press("รวบรวม");
  await screen.findByRole("heading", { name: "รวบรวมแล้ว 5 แถว" });
  await press("ไปที่แผ่นงาน สรุปผล");
  expect(await screen.findByRole("alert")).toHaveTextContent("ไปที่เซลล์ไม่สำเร็จ");
});

describe("the sources of the summary", () => {
  const source = (department: string, parts: Partial<SourceState> = {}): SourceState => {
    return { kind: "same", department, sheet: department, file: "", renamedFrom: null, ...parts };
  };
  const known = (states: readonly SourceState[], missingDepartments: readonly string[] = []) => {
    const recipe = { round: 12, digits: "thai", sources: [] } as const;
    const sources = { summary: "สรุปผล", recipe, states, missingDepartments };
    return scoredReport(HUAITOEI_SCORES, { standing: { departments: [], summary: "stale", sources, years: [] } });
  };

  it("are told with a badge: what changed with a link to the tab, what came, what is gone, and who is missing", async () => {
    const states = [
      source("สำนักปลัด", { sheet: "ปลัด", renamedFrom: "สำนักปลัด" }),
      source("กองคลัง", { kind: "changed" }),
      source("กองช่าง", { kind: "gone" }),
      source("กองสวัสดิการ", { kind: "new" }),
      source("", { kind: "elsewhere", file: "คลัง.xlsx" }),
    ];
    const host = new FakeHost().checks(known(states, ["กองประปา"]));
    const { press } = await renderPane(host, "compile");
    expect(await screen.findByRole("heading", { name: "ต้นทางของแผ่นงาน สรุปผล" })).toBeVisible();
    expect(screen.getByText("เปลี่ยนหลังรวบรวม 3 แห่ง")).toBeVisible();
    expect(screen.getByText("ยังไม่มีแผ่นงานของ กองประปา")).toBeVisible();
    await press("ดูทั้งหมด 5 รายการ");
    const lines = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(lines).toEqual([
      "ปลัด เดิมชื่อ สำนักปลัด",
      "กองคลัง แก้ไขหลังรวบรวม",
      "ไม่มีแผ่นงาน กองช่าง แล้ว แถวจากแผ่นนั้นยังอยู่ในสรุปผลจนกว่าจะรวบรวมใหม่",
      "กองสวัสดิการ เพิ่มหลังรวบรวม",
      "ไฟล์ คลัง.xlsx อยู่นอกสมุดงานนี้ จึงไม่ทราบว่าเปลี่ยนหรือไม่",
    ]);
    await press("ไปที่ กองคลัง");
    expect(host.asked.select).toEqual(["กองคลัง!A1"]);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("agree where nothing changed, and a summary that a person changed is said to stay", async () => {
    const report = known([source("กองคลัง")]);
    const workbook = { ...EMPTY_WORKBOOK, ...report.workbook, editedSummaries: ["สรุปผลเก่า"] };
    await renderPane(new FakeHost().checks({ ...report, workbook }), "compile");
    expect(await screen.findByText("ตรงกับสรุปผล")).toBeVisible();
    expect(screen.getByText(/^สรุปผลเก่า มีข้อความ สูตร/u)).toBeVisible();
    expect(screen.queryByRole("listitem")).toBeNull();
  });

  it("that changed before a compile are not told after it, and those of after it are", async () => {
    jest.useFakeTimers();
    const host = new FakeHost().checks(known([source("กองคลัง", { kind: "changed" })]), known([source("กองคลัง")]));
    host.compile = [Promise.resolve(COMPILED)];
    const { press } = await renderPane(host, "compile");
    expect(await screen.findByText("เปลี่ยนหลังรวบรวม 1 แห่ง")).toBeVisible();
    await press("รวบรวม");
    await screen.findByRole("heading", { name: "รวบรวมแล้ว 5 แถว" });
    expect(screen.queryByText("เปลี่ยนหลังรวบรวม 1 แห่ง")).toBeNull();
    await act(() => jest.advanceTimersByTimeAsync(1000));
    expect(await screen.findByText("ตรงกับสรุปผล")).toBeVisible();
  });

  it("are said to be of before an edit where the pane does not follow", async () => {
    jest.useFakeTimers();
    const host = new FakeHost().checks(known([source("กองคลัง")]));
    host.check.push(Promise.resolve({ kind: "trouble", code: "host-busy" }));
    host.check.push(Promise.resolve({ kind: "checked", report: known([source("กองคลัง", { kind: "changed" })]) }));
    const { press } = await renderPane(host, "compile");
    await screen.findByText("ตรงกับสรุปผล");
    act(() => host.edits());
    await act(() => jest.advanceTimersByTimeAsync(1000));
    expect(await screen.findByText(/^มีการแก้ไขหลังอ่านสมุดงานครั้งล่าสุด/u)).toBeVisible();
    await press("อ่านสมุดงานอีกครั้ง");
    expect(await screen.findByText("เปลี่ยนหลังรวบรวม 1 แห่ง")).toBeVisible();
  });
});

describe("taking a compile back", () => {
  const restorable = (...outcomes: readonly RestoreOutcome[]): FakeHost => {
    const host = compiling(COMPILED);
    const left = [...outcomes];
    host.restore = {
      canRestore: () => true,
      restore: () => Promise.resolve(left.shift() ?? { kind: "changed" }),
    };
    return host;
  };

  it("is said before, offered after, and told", async () => {
    const { press } = await renderPane(restorable({ kind: "restored", sheet: "สรุปผล" }), "compile");
    expect(await screen.findByText(/^Ctrl\+Z ย้อนการรวบรวมไม่ได้/u)).toBeVisible();
    await press("รวบรวม");
    await press("ย้อนการรวบรวมครั้งนี้");
    expect(await screen.findByRole("heading", { name: "ย้อนการรวบรวมแล้ว" })).toHaveFocus();
    expect(screen.getByText(/^เซลล์ของแผ่นงาน สรุปผล กลับเป็นเหมือนก่อน/u)).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent("ย้อนการรวบรวมแล้ว");
    expect(screen.queryByRole("button", { name: "ย้อนการรวบรวมครั้งนี้" })).toBeNull();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("says so where the new summary was taken out, and where nothing was written and why", async () => {
    const host = restorable(
      { kind: "changed" },
      { kind: "trouble", code: "sheet-protected", sheet: "สรุปผล" },
      { kind: "restored", sheet: null },
    );
    const { press } = await renderPane(host, "compile");
    await press("รวบรวม");
    await press("ย้อนการรวบรวมครั้งนี้");
    expect(await screen.findByText(/^มีผู้แก้สรุปผล/u)).toBeVisible();
    await press("ย้อนการรวบรวมครั้งนี้");
    expect(await screen.findByRole("alert")).toHaveTextContent("ย้อนการรวบรวมไม่สำเร็จ");
    await press("ย้อนการรวบรวมครั้งนี้");
    expect(await screen.findByText("เอาสรุปผลที่เพิ่งสร้างออกแล้ว เหมือนก่อนรวบรวม")).toBeVisible();
  });

  it("is not offered where the summary before is not known, and is the page's own where it has its undo", async () => {
    const { press, unmount } = await renderPane(compiling(COMPILED), "compile");
    await press("รวบรวม");
    expect(await screen.findByText(/^ย้อนการรวบรวมครั้งนี้ไม่ได้/u)).toBeVisible();
    unmount();
    const host = compiling(COMPILED);
    host.restore = null;
    await renderPane(host, "compile");
    expect(await screen.findByText("ปุ่ม “ย้อนกลับ” ของหน้านี้คืนสรุปผลเดิมได้")).toBeVisible();
  });
});
