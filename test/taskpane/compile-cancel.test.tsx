/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import type { CompileOutcome } from "../../src/app/compile-summary";
import type { Cancelled } from "../../src/app/take-steps";
import { accessibilityProblems } from "../support/accessibility";
import { FakeHost } from "../support/fake-host";
import { HUAITOEI_SCORES, scoredReport, summaryWith } from "../support/fake-report";
import { renderPane } from "../support/render-pane";

const COMPILED: CompileOutcome = {
  kind: "compiled",
  model: summaryWith({}, { rowsRead: 6, rowsWritten: 5, rowsExcluded: 1 }),
  sheet: "สรุปผล",
  ...{ kept: [], filesLeft: [], progress: { unreported: [], shared: [] } },
};

/** A host whose compile answers when the test says so. */
function held() {
  const host = new FakeHost().checks(scoredReport(HUAITOEI_SCORES));
  let answer: (outcome: CompileOutcome | Cancelled) => void = () => undefined;
  host.compile = [new Promise((resolve) => (answer = resolve)), Promise.resolve(COMPILED)];
  const finish = (outcome: CompileOutcome | Cancelled) =>
    act(async () => {
      answer(outcome);
      await Promise.resolve();
    });
  return { host, finish };
}

it("says so, is cancelled from the same button by keyboard, keeps the focus there, and says that nothing was written", async () => {
  const { host, finish } = held();
  const { press, user } = await renderPane(host, "compile");
  await press("รวบรวม");
  expect(screen.getByRole("progressbar", { name: "กำลังรวบรวม" })).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent("กำลังรวบรวม");
  const button = screen.getByRole("button", { name: "ยกเลิก" });
  expect(button).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(host.courses[0]?.signal.aborted).toBe(true);
  expect(screen.getByText("ไม่ได้เขียนอะไรลงในสมุดงาน รวบรวมใหม่ได้เมื่อพร้อม")).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent("ยกเลิกการรวบรวมแล้ว ไม่ได้เขียนอะไร");
  expect(screen.queryByRole("progressbar")).toBeNull();
  expect(screen.getByRole("button", { name: "รวบรวม" })).toHaveFocus();
  expect(await accessibilityProblems()).toEqual([]);
  await finish({ kind: "cancelled" });
  expect(screen.getByText(/^ไม่ได้เขียนอะไรลงในสมุดงาน/u)).toBeVisible();

  await press("รวบรวม");
  expect(await screen.findByRole("heading", { name: "รวบรวมแล้ว 5 แถว" })).toHaveFocus();
  expect(screen.queryByText("ยกเลิกการรวบรวมแล้ว")).toBeNull();
});

it("takes neither an order nor a cancellation once it writes, and says so", async () => {
  const { host, finish } = held();
  const { press } = await renderPane(host, "compile");
  await press("รวบรวม");
  const cancel = screen.getByRole("button", { name: "ยกเลิก" });
  act(() => host.courses[0]?.onWriting());
  expect(screen.getByRole("progressbar", { name: "กำลังเขียนแผ่นงานสรุปผล ยกเลิกไม่ได้แล้ว" })).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent("ยกเลิกไม่ได้แล้ว");
  expect(screen.queryByRole("button", { name: "ยกเลิก" })).toBeNull();
  expect(cancel).toHaveFocus();
  await press("รวบรวม");
  expect(host.asked.compile).toHaveLength(1);
  expect(host.courses[0]?.signal.aborted).toBe(false);
  await finish(COMPILED);
  expect(screen.getByRole("heading", { name: "รวบรวมแล้ว 5 แถว" })).toHaveFocus();
});

it("shows the result of the compile before again where it is cancelled", async () => {
  const { host, finish } = held();
  const { press } = await renderPane(host, "compile");
  await press("รวบรวม");
  await finish(COMPILED);
  host.compile = [new Promise(() => undefined)];
  await press("รวบรวมอีกครั้ง");
  expect(screen.queryByRole("heading", { name: "รวบรวมแล้ว 5 แถว" })).toBeNull();
  await press("ยกเลิก");
  expect(screen.getByText("ยกเลิกการรวบรวมแล้ว")).toBeVisible();
  expect(screen.getByRole("heading", { name: "รวบรวมแล้ว 5 แถว" })).toBeVisible();
  expect(screen.getByRole("button", { name: "รวบรวมอีกครั้ง" })).toHaveFocus();
});
