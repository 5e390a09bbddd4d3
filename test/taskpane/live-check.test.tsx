/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import { LARGEST_ROWS } from "../../src/taskpane/state/check/live-check";
import { FakeHost } from "../support/fake-host";
import { findingAt, HUAITOEI_SCORES, scoredReport, scoreTable } from "../support/fake-report";
import { renderPane } from "../support/render-pane";

const withFindings = (count: number) =>
  scoredReport(HUAITOEI_SCORES, { findings: Array.from({ length: count }, (_, row) => findingAt("กองช่าง", row + 4)) });
const shown = (count: number) => screen.findByRole("heading", { name: `พบ ${String(count)} รายการ` });
const NOTICE = "มีการแก้ไขหลังการตรวจครั้งนี้ ผลด้านล่างเป็นของก่อนแก้ไข";

async function pause(): Promise<void> {
  await act(() => jest.advanceTimersByTimeAsync(1000));
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it("counts anew a moment after the last of several edits, once, and leaves the focus where it was", async () => {
  const host = new FakeHost().checks(withFindings(2), withFindings(1));
  await renderPane(host, "check");
  await shown(2);
  const button = screen.getByRole("button", { name: "ตรวจอีกครั้ง" });
  button.focus();
  act(() => host.edits());
  await act(() => jest.advanceTimersByTimeAsync(900));
  act(() => host.edits());
  await act(() => jest.advanceTimersByTimeAsync(900));
  expect(host.asked.check).toHaveLength(1);
  await pause();
  await shown(1);
  expect(host.asked.check).toHaveLength(2);
  expect(button).toHaveFocus();
  expect(screen.queryByText(NOTICE)).toBeNull();
});

it("reads once more for an edit that came while it read", async () => {
  const host = new FakeHost().checks(withFindings(3), withFindings(2), withFindings(1));
  await renderPane(host, "check");
  await shown(3);
  act(() => host.edits());
  act(() => jest.advanceTimersByTime(1000));
  act(() => host.edits());
  await shown(2);
  await pause();
  await shown(1);
  expect(host.asked.check).toHaveLength(3);
});

it("calls off the reading that an edit or a job of the person's overtakes, and nothing is said of that", async () => {
  const host = new FakeHost().checks(withFindings(3), withFindings(2));
  await renderPane(host, "check");
  await shown(3);
  let answer: (outcome: { readonly kind: "cancelled" }) => void = () => undefined;
  host.check.unshift(new Promise((resolve) => (answer = resolve)));
  act(() => host.edits());
  await pause();
  expect(host.signals.map((signal) => signal?.aborted)).toEqual([false, false]);
  act(() => host.edits());
  expect(host.signals[1]?.aborted).toBe(true);
  await act(async () => {
    answer({ kind: "cancelled" });
    await Promise.resolve();
  });
  expect(screen.getByRole("heading", { name: "พบ 3 รายการ" })).toBeVisible();
  expect(screen.queryByText(NOTICE)).toBeNull();
  await pause();
  await shown(2);
  expect(host.asked.check).toHaveLength(3);
});

it("waits while the person looks at a preview, and counts after it", async () => {
  const host = new FakeHost().checks(withFindings(2), withFindings(1));
  const { user } = await renderPane(host, "check");
  await shown(2);
  const [page] = screen.getAllByRole("button", { name: /รับทราบ/u });
  expect(page).toBeDefined();
  if (page !== undefined) await user.click(page);
  act(() => host.edits());
  await pause();
  expect(host.asked.check).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: /ยกเลิก|กลับ/u }));
  await pause();
  await shown(1);
});

it("says that it is behind where a reading fails, until the person checks by hand", async () => {
  const host = new FakeHost().checks(withFindings(2));
  host.check.push(Promise.resolve({ kind: "trouble", code: "host-busy" }));
  host.check.push(Promise.resolve({ kind: "checked", report: withFindings(1) }));
  const { press } = await renderPane(host, "check");
  await shown(2);
  act(() => host.edits());
  await pause();
  expect(await screen.findByText(NOTICE)).toBeVisible();
  await press("ตรวจอีกครั้ง");
  await shown(1);
  expect(screen.queryByText(NOTICE)).toBeNull();
});

it("reads a large workbook only when asked, and says so", async () => {
  const table = scoreTable([95]);
  const large = {
    ...table,
    kind: "scores",
    columns: [],
    rows: [],
    range: { ...table.range, rows: LARGEST_ROWS + 1 },
    source: { kind: "standard", table },
  } as const;
  const report = { ...withFindings(2), document: { tables: [large], lines: [] } };
  const host = new FakeHost().checks(report);
  await renderPane(host, "check");
  await shown(2);
  act(() => host.edits());
  await pause();
  expect(await screen.findByText(NOTICE)).toBeVisible();
  expect(host.asked.check).toHaveLength(1);
});
