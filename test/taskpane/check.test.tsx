/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { fireEvent, screen, within } from "@testing-library/react";
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
  for (const total of ["ต้องแก้ 2", "ควรดู 1", "ควรรู้ 0"]) {
    expect(screen.getByRole("button", { name: total, pressed: false })).toBeVisible();
  }
  const groups = screen.getAllByRole("heading", { level: 3 });
  expect(groups.map((group) => group.textContent)).toEqual(["ช่องที่ต้องกรอกยังว่าง (2)", "หัวคอลัมน์ไม่ตรงมาตรฐาน (1)"]);
  expect(screen.getByText("ต้องแก้", { exact: true })).toBeVisible();
  expect(screen.getByText("ควรดู", { exact: true })).toBeVisible();
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
  expect(screen.queryByRole("button", { name: /ดูทั้งหมด/u })).not.toBeInTheDocument();
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
    await screen.findByText("กองประปา", { selector: "button" });
    await press("ไปที่ กองประปา");
    expect(host.asked.select).toEqual(["กองประปา!A1"]);
  });

  it("about the whole workbook has no cell to jump to", async () => {
    await renderPane(withFindings([findingAt(null, 0)]), "check");
    expect(await screen.findByText("ทั้งสมุดงาน", { selector: "strong" })).toBeVisible();
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

describe("while it checks", () => {
  it("says so, and the same button cancels: what was there before is shown again", async () => {
    const host = withFindings(blanks(2));
    host.check.push(new Promise<CheckOutcome>(() => undefined));
    const { press } = await renderPane(host, "check");
    await screen.findByRole("heading", { name: "พบ 2 รายการ" });
    await press("ตรวจอีกครั้ง");
    expect(screen.getByRole("progressbar", { name: "กำลังตรวจ" })).toBeVisible();
    expect(screen.getByRole("button", { name: "ยกเลิก" })).toHaveFocus();
    expect(host.signals.at(-1)?.aborted).toBe(false);
    await press("ยกเลิก");
    expect(host.signals.at(-1)?.aborted).toBe(true);
    expect(screen.getByRole("group", { name: "ยกเลิกการตรวจแล้ว" })).toHaveTextContent("มาจากการตรวจครั้งก่อน");
    expect(screen.getByRole("heading", { name: "พบ 2 รายการ" })).toBeVisible();
    expect(screen.getByRole("button", { name: "ตรวจอีกครั้ง" })).toHaveFocus();
    expect(screen.getByRole("status")).toHaveTextContent("ยกเลิกการตรวจแล้ว");
  });

  it("can be cancelled the first time too, and Home offers to read again", async () => {
    const host = new FakeHost();
    host.check = [new Promise<CheckOutcome>(() => undefined)];
    const { press, open } = await renderPane(host, "check");
    await press("ยกเลิก");
    expect(screen.getByText(/ยังไม่มีผลตรวจ/u)).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
    await open("หน้าแรก");
    await press("อ่านสมุดงานอีกครั้ง");
    expect(host.signals.map((signal) => signal?.aborted)).toEqual([true, false]);
  });
});

describe("a filter", () => {
  const mixed = () =>
    withFindings([
      findingAt("กองคลัง", 4, { ruleId: "term", severity: "warning", rowTitle: "ทะเบียนพัสดุ" }),
      ...blanks(5),
      findingAt(null, 0, { ruleId: "whole", severity: "info" }),
    ]);

  it("by severity, sheet and text shows what matches, tells how many, and can be cleared", async () => {
    const { press, user } = await renderPane(mixed(), "check");
    await screen.findByRole("heading", { name: "พบ 7 รายการ" });
    await press("ควรดู 1");
    expect(screen.getByRole("button", { name: "ควรดู 1", pressed: true })).toBeVisible();
    expect(screen.getAllByRole("heading", { level: 3 })).toHaveLength(1);
    expect(screen.getByRole("status")).toHaveTextContent("แสดง 1 จาก 7 รายการ");
    await press("ควรดู 1");
    await user.selectOptions(screen.getByRole("combobox", { name: "แผ่นงาน" }), "ทั้งสมุดงาน");
    expect(screen.getByText("ทั้งสมุดงาน", { selector: "strong" })).toBeVisible();
    await press("ล้างตัวกรอง");
    await user.type(screen.getByRole("searchbox", { name: "ค้นในผลตรวจ" }), "พัสดุ");
    expect(screen.getAllByRole("heading", { level: 3 })).toHaveLength(1);
    await user.type(screen.getByRole("searchbox"), "หาย");
    expect(screen.getByText("ไม่มีรายการที่ตรงกับตัวกรอง")).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("leaves Enter and Shift+Enter to go through what it shows, while the person goes on typing", async () => {
    const host = mixed();
    const { user } = await renderPane(host, "check");
    const search = await screen.findByRole("searchbox", { name: "ค้นในผลตรวจ" });
    await user.type(search, "ยังว่าง{Enter}{Enter}");
    expect(host.asked.select).toEqual(["กองช่าง!C5", "กองช่าง!C6"]);
    await user.keyboard("{Shift>}{Enter}{/Shift}nm");
    expect(host.asked.select).toEqual(["กองช่าง!C5", "กองช่าง!C6", "กองช่าง!C5"]);
    expect(search).toHaveFocus();
    expect(search).toHaveValue("ยังว่างnm");
  });
});

describe("the walk from finding to finding", () => {
  it("by buttons marks the finding, selects its cell, says where it is, and leaves the focus on the button", async () => {
    const host = withFindings(blanks(5));
    const { press } = await renderPane(host, "check");
    await screen.findByText("– / 5");
    await press("ก่อนหน้า");
    expect(screen.getByText("5 / 5")).toBeVisible();
    expect(host.asked.select).toEqual(["กองช่าง!C9"]);
    expect(screen.getByRole("listitem", { current: true })).toHaveTextContent("กองช่าง!C9");
    expect(screen.getByRole("status")).toHaveTextContent("รายการที่ 5 จาก 5 กองช่าง!C9");
    await press("ถัดไป");
    expect(screen.getByText("1 / 5")).toBeVisible();
    expect(screen.getByRole("button", { name: "ถัดไป" })).toHaveFocus();
  });

  it("by the keys N and M, on a Thai keyboard too, moves the focus to the finding", async () => {
    const host = withFindings(blanks(5));
    const { press, user } = await renderPane(host, "check");
    await screen.findByText("– / 5");
    await press("ถัดไป");
    await user.keyboard("n");
    expect(screen.getByRole("listitem", { current: true })).toHaveFocus();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: "ื", code: "KeyN" });
    await user.keyboard("{Control>}n{/Control}m");
    expect(host.asked.select).toEqual(["กองช่าง!C5", "กองช่าง!C6", "กองช่าง!C7", "กองช่าง!C6"]);
    expect(screen.getByText(/แป้น N รายการถัดไป/u)).toBeVisible();
  });

  it("says why when Excel refuses", async () => {
    const host = withFindings(blanks(1));
    host.select = Promise.resolve({ kind: "trouble", code: "cannot-select", sheet: "กองช่าง", cell: "C5" });
    const { press } = await renderPane(host, "check");
    await screen.findByText("– / 1");
    await press("ถัดไป");
    expect(await screen.findByRole("alert")).toHaveTextContent("ให้คลิกที่สมุดงานนี้ก่อน");
  });
});

it("shows 200 at a time of a large group, and the whole count", async () => {
  const { user } = await renderPane(withFindings(blanks(230)), "check");
  await screen.findByText("พบ 230 รายการ", { selector: "h2" });
  await user.click(screen.getByText("แสดงเพิ่มอีก 197 รายการ"));
  expect(screen.getAllByText(/ยังไม่ได้กรอก/u)).toHaveLength(200);
  await user.click(screen.getByText("แสดงเพิ่มอีก 30 รายการ"));
  expect(screen.getAllByText(/ยังไม่ได้กรอก/u)).toHaveLength(230);
  expect(screen.getByText("แสดงเฉพาะ 3 รายการแรก")).toBeVisible();
}, 20_000);

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
