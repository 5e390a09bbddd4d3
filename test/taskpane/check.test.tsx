/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import type { CheckOutcome } from "../../src/app/check-workbook";
import { accessibilityProblems } from "../support/accessibility";
import { FakeHost } from "../support/fake-host";
import { EMPTY_WORKBOOK, findingAt, HUAITOEI_SCORES, reportWith, scoredReport } from "../support/fake-report";
import { renderPane } from "../support/render-pane";

const blanks = (count: number) => Array.from({ length: count }, (_, row) => findingAt("กองช่าง", 4 + row));
const withFindings = (findings: ReturnType<typeof blanks>) =>
  new FakeHost().checks(scoredReport(HUAITOEI_SCORES, { findings }));

it("groups findings by rule, worst first, with severity in words and counts", async () => {
  const padded = findingAt("กองคลัง", 4, {
    ruleId: "mislabelled-column",
    messageId: "mislabelled",
    severity: "warning",
    data: { actual: "ขั้นตอน", expected: "ขั้นตอน/วิธีการ" },
  });
  await renderPane(withFindings([padded, ...blanks(2)]), "check");
  expect(await screen.findByRole("heading", { name: "พบ 3 รายการ" })).toBeVisible();
  expect(screen.getByText("ต้องแก้ 2 · ควรดู 1 · ควรรู้ 0")).toBeVisible();
  const groups = screen.getAllByRole("heading", { level: 3 });
  expect(groups.map((group) => group.textContent)).toEqual(["ช่องที่ต้องกรอกยังว่าง (2)", "หัวคอลัมน์ไม่ตรงมาตรฐาน (1)"]);
  expect(screen.getByText("ต้องแก้")).toBeVisible();
  expect(screen.getByText("ควรดู")).toBeVisible();
  expect(screen.getByText(/แถวที่ 5 ยังไม่ได้กรอก/u)).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});

it("shows the first three of a group until all are asked for, and folds them again", async () => {
  const { press } = await renderPane(withFindings(blanks(12)), "check");
  await screen.findByRole("heading", { name: "พบ 12 รายการ" });
  const list = screen.getByRole("list");
  expect(within(list).getAllByRole("listitem")).toHaveLength(3);
  await press("ดูทั้งหมด 12 รายการ");
  expect(within(list).getAllByRole("listitem")).toHaveLength(12);
  const fold = screen.getByRole("button", { name: "แสดงเฉพาะ 3 รายการแรก" });
  expect(fold).toHaveFocus();
  await press("แสดงเฉพาะ 3 รายการแรก");
  expect(within(list).getAllByRole("listitem")).toHaveLength(3);
});

it("has no button where there is nothing more to show", async () => {
  await renderPane(withFindings(blanks(3)), "check");
  await screen.findByRole("heading", { name: "พบ 3 รายการ" });
  expect(screen.queryByRole("button", { name: /ทั้งหมด/u })).not.toBeInTheDocument();
});

describe("a finding", () => {
  it("jumps to its cell", async () => {
    const host = withFindings(blanks(1));
    const { press } = await renderPane(host, "check");
    await screen.findByText("กองช่าง!C5");
    await press("ไปที่ กองช่าง!C5");
    expect(host.asked.select).toEqual(["กองช่าง!C5"]);
  });

  it("jumps to the top of its sheet where it is about the sheet", async () => {
    const host = withFindings([findingAt("กองประปา", 0, { at: null })]);
    const { press } = await renderPane(host, "check");
    await screen.findByText("กองประปา");
    await press("ไปที่ กองประปา");
    expect(host.asked.select).toEqual(["กองประปา!A1"]);
  });

  it("about the whole workbook has no cell to jump to", async () => {
    await renderPane(withFindings([findingAt(null, 0)]), "check");
    expect(await screen.findByText("ทั้งสมุดงาน")).toBeVisible();
    expect(screen.queryByRole("button", { name: /ไปที่/u })).not.toBeInTheDocument();
  });

  it("says what to do when Excel refuses to select the cell, until it works", async () => {
    const host = withFindings(blanks(1));
    host.select = Promise.resolve({ kind: "trouble", code: "cannot-select", sheet: "กองช่าง", cell: "C5" });
    const { press } = await renderPane(host, "check");
    await screen.findByText("กองช่าง!C5");
    await press("ไปที่ กองช่าง!C5");
    expect(await screen.findByRole("alert")).toHaveTextContent("ให้คลิกที่สมุดงานนี้ก่อน");
    expect(await accessibilityProblems()).toEqual([]);
    host.select = Promise.resolve({ kind: "selected" });
    await press("ไปที่ กองช่าง!C5");
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });
});

it("checks again when asked, announces the result and moves the focus to it", async () => {
  const host = new FakeHost().checks(
    scoredReport(HUAITOEI_SCORES, { findings: blanks(2) }),
    scoredReport(HUAITOEI_SCORES, { findings: blanks(1) }),
  );
  const { press } = await renderPane(host, "check");
  expect(await screen.findByRole("heading", { name: "พบ 2 รายการ" })).not.toHaveFocus();
  await press("ตรวจอีกครั้ง");
  expect(await screen.findByRole("heading", { name: "พบ 1 รายการ" })).toHaveFocus();
  expect(screen.getByRole("status")).toHaveTextContent("อ่านสมุดงานแล้ว พบ 1 รายการ: ต้องแก้ 1 ควรดู 0 ควรรู้ 0");
  expect(host.asked.check).toHaveLength(2);
});

it("says that it is checking and takes no second order meanwhile", async () => {
  const host = new FakeHost();
  host.check = [new Promise<CheckOutcome>(() => undefined)];
  const { press } = await renderPane(host, "check");
  expect(screen.getByRole("progressbar", { name: "กำลังตรวจ" })).toBeVisible();
  await press("ตรวจ");
  expect(host.asked.check).toHaveLength(1);
});

it("says so when nothing was found, and offers to compile", async () => {
  const { press } = await renderPane(new FakeHost().checks(scoredReport(HUAITOEI_SCORES)), "check");
  expect(await screen.findByRole("heading", { name: "ไม่พบสิ่งที่ต้องแก้" })).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
  await press("รวบรวมสรุปผล");
  expect(screen.getByRole("tab", { name: "รวบรวม" })).toHaveAttribute("aria-selected", "true");
});

it("does not call a workbook without our sheets faultless", async () => {
  const { press } = await renderPane(new FakeHost(), "check");
  expect(await screen.findByRole("heading", { name: "ยังไม่มีแผ่นงานให้ตรวจ" })).toBeVisible();
  await press("แทรกชุดแผ่นงาน");
  expect(screen.getByRole("tab", { name: "แทรก" })).toHaveAttribute("aria-selected", "true");
});

it("tells which sheets were too large to check", async () => {
  const workbook = { ...EMPTY_WORKBOOK, unread: [{ sheet: "ใหญ่", marker: null, cells: 6_000_000, limit: 5_000_000 }] };
  await renderPane(new FakeHost().checks(reportWith({ workbook })), "check");
  expect(await screen.findByText(/แผ่นงาน “ใหญ่” มี 6000000 เซลล์/u)).toBeVisible();
});

it("tells trouble and tries again", async () => {
  const host = new FakeHost();
  host.check = [
    Promise.resolve({ kind: "trouble", code: "host-busy" }),
    Promise.resolve({ kind: "checked", report: scoredReport(HUAITOEI_SCORES) }),
  ];
  const { press } = await renderPane(host, "check");
  expect(await screen.findByRole("alert")).toHaveTextContent("ตรวจไม่สำเร็จ");
  await press("ลองอีกครั้ง");
  expect(await screen.findByRole("heading", { name: "ไม่พบสิ่งที่ต้องแก้" })).toHaveFocus();
});
