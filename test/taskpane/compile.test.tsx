/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import type { CompileOutcome } from "../../src/app/compile-summary";
import { accessibilityProblems } from "../support/accessibility";
import { FakeHost } from "../support/fake-host";
import { HUAITOEI_SCORES, scoredReport, summaryWith } from "../support/fake-report";
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

it("says that it is compiling and takes no second order meanwhile", async () => {
  const host = compiling(COMPILED);
  host.compile = [new Promise<CompileOutcome>(() => undefined)];
  const { press } = await renderPane(host, "compile");
  await press("รวบรวม");
  expect(screen.getByRole("progressbar", { name: "กำลังรวบรวม" })).toBeVisible();
  await press("รวบรวม");
  expect(host.asked.compile).toHaveLength(1);
});
