/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import type { Finding } from "../../src/core/validation/finding";
import { accessibilityProblems } from "../support/accessibility";
import { FakeHost } from "../support/fake-host";
import { findingAt, HUAITOEI_SCORES, scoredReport } from "../support/fake-report";
import { renderPane } from "../support/render-pane";

const RULE = "สถานะไม่ตรงกับรายการ";
const statusAt = (row: number): Finding => {
  const at = { row, column: 6 };
  const fix = { kind: "set-cell", sheet: "กองคลัง", at, expected: "ยกเลิก ", value: "ยกเลิก" } as const;
  const texts = { ruleId: "unknown-status", messageId: "padded", data: { status: "ยกเลิก" } };
  return findingAt("กองคลัง", row, { ...texts, at, fix, rowTitle: "ทะเบียนพัสดุ" });
};
const FOUND = [statusAt(4), statusAt(5), findingAt("กองช่าง", 4)];
const EDITS = [4, 5].map((row) => ({
  ...{ sheet: "กองคลัง", at: { row, column: 6 }, before: "ยกเลิก ", after: "ยกเลิก" },
}));
const PLAN = { kind: "planned", plan: { edits: EDITS, fixed: FOUND.slice(0, 2) } } as const;
const reportOf = (findings: readonly Finding[]) => scoredReport(HUAITOEI_SCORES, { findings });

function hostWith(...rounds: readonly (readonly Finding[])[]): FakeHost {
  const host = new FakeHost().checks(...rounds.map(reportOf));
  host.plan = [Promise.resolve(PLAN)];
  return host;
}

describe("fixing what is certain", () => {
  it("shows each finding's row, and what stands there before and after", async () => {
    await renderPane(hostWith(FOUND), "check");
    const [first = document.body] = await screen.findAllByRole("listitem");
    expect(first).toHaveTextContent("ทะเบียนพัสดุ");
    expect(within(first).getByText("␣")).toBeVisible();
    expect(screen.getAllByRole("button", { name: /^แก้ข้อนี้/u })).toHaveLength(2);
  });

  it("previews every cell, writes them as one step, checks again and says what was done", async () => {
    const host = hostWith(FOUND, FOUND.slice(2));
    const { press } = await renderPane(host, "check");
    await screen.findByRole("heading", { name: "พบ 3 รายการ" });
    await press("แก้ที่แน่นอนทั้งหมด (2)");
    expect(host.asked.plan).toEqual([FOUND.slice(0, 2)]);
    expect(await screen.findByRole("heading", { name: "จะแก้ 2 เซลล์" })).toHaveFocus();
    expect(screen.getByRole("status")).toHaveTextContent("จะแก้ 2 เซลล์");
    expect(screen.getByText(/แผ่นงาน: กองคลัง/u)).toBeVisible();
    expect(host.asked.apply).toEqual([]);
    expect(await accessibilityProblems()).toEqual([]);
    await press("แก้ 2 เซลล์");
    expect(await screen.findByRole("heading", { name: "พบ 1 รายการ" })).toHaveFocus();
    expect(host.asked.apply).toEqual([EDITS]);
    expect(screen.getByRole("status")).toHaveTextContent("แก้แล้ว 2 เซลล์");
    expect(screen.getByRole("group", { name: "แก้แล้ว 2 เซลล์" })).toHaveTextContent(
      "กองคลัง!G5, กองคลัง!G6 คืนค่าเดิมได้จนกว่า",
    );
    expect(await accessibilityProblems()).toEqual([]);
  });

  it.each([
    ["Excel that takes it back in one step", {}, /กด Ctrl\+Z ใน Excel ครั้งเดียว/u],
    ["an older Excel", { features: [] }, /ใช้ปุ่มคืนค่าเดิมในแถบงานนี้จนกว่าจะปิด/u],
    ["the workbench", { restore: null }, /ย้อนทั้งหมดได้ด้วยปุ่ม “ย้อนกลับ” ของหน้านี้/u],
  ])("says before it writes how it can be taken back: %s", async (_, parts, said) => {
    const host = Object.assign(hostWith(FOUND), parts);
    const { press } = await renderPane(host, "check");
    await screen.findByRole("heading", { name: "พบ 3 รายการ" });
    await press("แก้ที่แน่นอนทั้งหมด (2)");
    expect(await screen.findByText(said)).toBeVisible();
  });

  it("restores what stood there, also after a look at another screen", async () => {
    const host = hostWith(FOUND, FOUND.slice(2), FOUND);
    const { press, open } = await renderPane(host, "check");
    await screen.findByRole("heading", { name: "พบ 3 รายการ" });
    await press(`แก้ทั้งกลุ่ม (2) ${RULE}`);
    await press("แก้ 2 เซลล์");
    await screen.findByRole("heading", { name: "พบ 1 รายการ" });
    await open("หน้าแรก");
    await open("ตรวจ");
    await press("คืนค่าเดิม 2 เซลล์");
    expect(await screen.findByRole("heading", { name: "พบ 3 รายการ" })).toHaveFocus();
    expect(host.asked.undo).toEqual([EDITS]);
    expect(screen.queryByRole("button", { name: "คืนค่าเดิม 2 เซลล์" })).not.toBeInTheDocument();
    expect(screen.getByRole("status")).toHaveTextContent("คืนค่าเดิมแล้ว 2 เซลล์");
  });

  it("names the cell that changed meanwhile and offers to check again", async () => {
    const host = hostWith(FOUND);
    host.edit = [Promise.resolve({ kind: "trouble", code: "cell-changed", sheet: "กองคลัง", cell: "G6" })];
    const { press } = await renderPane(host, "check");
    await press("แก้ข้อนี้ กองคลัง!G6");
    await press("แก้ 2 เซลล์");
    expect(await screen.findByRole("alert")).toHaveTextContent("เซลล์ G6 ในแผ่นงาน “กองคลัง” เปลี่ยนไปหลังการตรวจ");
    expect(screen.queryByRole("button", { name: "แก้ 2 เซลล์" })).not.toBeInTheDocument();
    await press("ตรวจอีกครั้ง");
    expect(await screen.findByRole("heading", { name: "พบ 3 รายการ" })).toHaveFocus();
  });

  it("says which sheet is protected, and can be tried again", async () => {
    const host = hostWith(FOUND, FOUND.slice(2));
    host.edit = [
      Promise.resolve({ kind: "trouble", code: "sheet-protected", sheet: "กองคลัง" }),
      Promise.resolve({ kind: "edited", cells: 2 }),
    ];
    const { press } = await renderPane(host, "check");
    await press("แก้ข้อนี้ กองคลัง!G5");
    await press("แก้ 2 เซลล์");
    expect(await screen.findByRole("alert")).toHaveTextContent("แผ่นงาน “กองคลัง” ถูกป้องกันไว้");
    await press("แก้ 2 เซลล์");
    expect(await screen.findByRole("heading", { name: "พบ 1 รายการ" })).toHaveFocus();
  });

  it("goes back to the finding without changing anything", async () => {
    const host = hostWith(FOUND);
    const { press } = await renderPane(host, "check");
    await press("แก้ข้อนี้ กองคลัง!G6");
    await press("กลับโดยไม่แก้");
    expect(screen.getByRole("listitem", { current: true })).toHaveFocus();
    expect(screen.getByRole("listitem", { current: true })).toHaveTextContent("กองคลัง!G6");
    expect(host.asked.apply).toEqual([]);
  });

  it("says so where there is nothing left to fix, and where the preview fails", async () => {
    const host = hostWith(FOUND);
    host.plan = [
      Promise.resolve({ kind: "planned", plan: { edits: [], fixed: [] } }),
      Promise.resolve({ kind: "trouble", code: "host-busy" }),
    ];
    const { press } = await renderPane(host, "check");
    await press("แก้ข้อนี้ กองคลัง!G5");
    expect(await screen.findByRole("heading", { name: "ไม่มีเซลล์ให้แก้แล้ว" })).toHaveFocus();
    await press("กลับโดยไม่แก้");
    await press("แก้ข้อนี้ กองคลัง!G5");
    expect(await screen.findByRole("alert")).toHaveTextContent("ดูตัวอย่างการแก้ไม่สำเร็จ");
  });
});

it("a suggestion is applied only after it was chosen and shown before and after", async () => {
  const at = { row: 4, column: 2 };
  const edit = { kind: "edit-text", sheet: "กองช่าง", at, expected: "ปรับปรุงหน้าที่", from: 8, length: 7 } as const;
  const suggestions = ["การปฏิบัติหน้าที่", "เว็บไซต์"].map((text) => ({ ...edit, text }));
  const host = hostWith([findingAt("กองช่าง", 4, { suggestions })], []);
  const { press } = await renderPane(host, "check");
  const choices = await screen.findByRole("group", { name: "เลือกข้อความที่ถูก" });
  expect(within(choices).getAllByRole("button")).toHaveLength(2);
  expect(screen.queryByRole("button", { name: /แก้ที่แน่นอน/u })).not.toBeInTheDocument();
  await press("ใช้ “ปรับปรุงเว็บไซต์”");
  expect(await screen.findByRole("heading", { name: "จะแก้ 1 เซลล์" })).toHaveFocus();
  await press("แก้ 1 เซลล์");
  await screen.findByRole("heading", { name: "ไม่พบสิ่งที่ต้องแก้" });
  expect(host.asked.apply).toEqual([[{ sheet: "กองช่าง", at, before: "ปรับปรุงหน้าที่", after: "ปรับปรุงเว็บไซต์" }]]);
});

it("a day is shown as a day, and an empty cell by a word", async () => {
  const at = { row: 4, column: 2 };
  const fix = { kind: "set-cell", sheet: "กองช่าง", at, expected: null, value: 46112 } as const;
  await renderPane(hostWith([findingAt("กองช่าง", 4, { fix })]), "check");
  expect(await screen.findByText("31 มีนาคม 2569 (เลขวันที่ 46112)")).toBeVisible();
  expect(screen.getByText("(ว่าง)")).toBeVisible();
});
