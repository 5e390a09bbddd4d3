/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import type { CheckReport } from "../../src/app/check-workbook";
import { accessibilityProblems } from "../support/accessibility";
import { FakeHost } from "../support/fake-host";
import { findingAt, HUAITOEI_SCORES, scoredReport } from "../support/fake-report";
import { renderPane } from "../support/render-pane";

const RULE = "ช่องที่ต้องกรอกยังว่าง";
const BLANKS = [findingAt("กองช่าง", 4), findingAt("กองช่าง", 5)];
const ACKNOWLEDGED = BLANKS.slice(0, 1).map((finding) => ({
  finding,
  acknowledgement: {
    ...{ ruleId: finding.ruleId, messageId: finding.messageId, sheet: "กองช่าง", cell: "C5" },
    ...{ rowTitle: "", content: "", reason: "รอหนังสือ", day: "2026-08-20" },
  },
}));
const hostWith = (...reports: readonly Partial<CheckReport>[]) =>
  new FakeHost().checks(...reports.map((parts) => scoredReport(HUAITOEI_SCORES, parts)));

describe("acknowledging", () => {
  it("asks for a reason, keeps it, and lists the finding apart with its reason and day", async () => {
    const host = hostWith({ findings: BLANKS }, { findings: BLANKS.slice(1), acknowledged: ACKNOWLEDGED });
    const { press, user } = await renderPane(host, "check");
    await press("รับทราบ กองช่าง!C5");
    expect(screen.getByRole("heading", { name: "รับทราบ 1 รายการ" })).toHaveFocus();
    await press("บันทึกการรับทราบ");
    const reason = screen.getByRole("textbox", { name: /เหตุผลที่ปล่อยไว้ตามเดิม/u });
    expect(reason).toHaveAccessibleDescription(/กรอกเหตุผลก่อน/u);
    expect(host.asked.acknowledge).toEqual([]);
    expect(await accessibilityProblems()).toEqual([]);
    await user.type(reason, " รอหนังสือ ");
    await press("บันทึกการรับทราบ");
    expect(await screen.findByRole("heading", { name: "พบ 1 รายการ" })).toHaveFocus();
    expect(host.asked.acknowledge).toEqual([{ findings: BLANKS.slice(0, 1), reason: "รอหนังสือ" }]);
    expect(screen.getByRole("heading", { name: "รับทราบแล้ว (1)" })).toBeVisible();
    expect(screen.getByText("เหตุผล: รอหนังสือ (20 สิงหาคม 2569)")).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent("รับทราบแล้ว 1 รายการ");
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("takes a whole group at once; what is typed stays when the person looks elsewhere", async () => {
    const host = hostWith({ findings: BLANKS }, {});
    const { press, user, open } = await renderPane(host, "check");
    await press(`รับทราบทั้งกลุ่ม ${RULE}`);
    await user.type(screen.getByRole("textbox"), "ไม่เผยแพร่");
    await open("หน้าแรก");
    await open("ตรวจ");
    expect(screen.getByRole("textbox")).toHaveValue("ไม่เผยแพร่");
    await press("บันทึกการรับทราบ");
    await screen.findByRole("heading", { name: "ไม่พบสิ่งที่ต้องแก้" });
    expect(host.asked.acknowledge).toEqual([{ findings: BLANKS, reason: "ไม่เผยแพร่" }]);
  });

  it("can be taken back", async () => {
    const host = hostWith({ acknowledged: ACKNOWLEDGED }, { findings: BLANKS });
    const { press } = await renderPane(host, "check");
    expect(await screen.findByText(/ไม่มีรายการค้าง/u)).toBeVisible();
    await press("เลิกรับทราบ กองช่าง!C5");
    expect(await screen.findByRole("heading", { name: "พบ 2 รายการ" })).toHaveFocus();
    expect(host.asked.withdraw).toEqual(ACKNOWLEDGED.map(({ acknowledgement }) => acknowledgement));
  });

  it("says why it could not be kept, and keeps the reason", async () => {
    const host = hostWith({ findings: BLANKS });
    host.keep = [Promise.resolve({ kind: "trouble", code: "workbook-protected" })];
    const { press, user } = await renderPane(host, "check");
    await press("รับทราบ กองช่าง!C5");
    await user.type(screen.getByRole("textbox"), "รอ");
    await press("บันทึกการรับทราบ");
    expect(await screen.findByRole("alert")).toHaveTextContent("บันทึกในสมุดงานไม่สำเร็จ");
    expect(screen.getByRole("textbox")).toHaveValue("รอ");
    await press("กลับ");
    expect(screen.getByRole("listitem", { current: true })).toHaveFocus();
  });
});

describe("a rule's page", () => {
  it("says what the rule is and rests on, and switches it off for this workbook", async () => {
    const host = hostWith({ findings: BLANKS }, { switchedOff: ["blank-required"] });
    const { press } = await renderPane(host, "check");
    await press(`เกี่ยวกับกฎนี้ ${RULE}`);
    expect(screen.getByRole("heading", { name: RULE })).toHaveFocus();
    expect(screen.getByText(/^A filled row/u)).toHaveAttribute("lang", "en");
    expect(screen.getByText("พบ 2 รายการในสมุดงานนี้")).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
    await press("ไม่ใช้กฎนี้ในสมุดงานนี้");
    expect(await screen.findByRole("heading", { name: "กฎที่ปิดไว้ (1)" })).toBeVisible();
    expect(host.asked.rules).toEqual(["blank-required off"]);
    expect(screen.getByRole("status")).toHaveTextContent("ปิดกฎในสมุดงานนี้แล้ว");
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("that is off can be switched on from the list", async () => {
    const host = hostWith({ switchedOff: ["blank-required"] }, { findings: BLANKS });
    const { press } = await renderPane(host, "check");
    await press(`เปิดใช้กฎ ${RULE}`);
    expect(await screen.findByRole("heading", { name: "พบ 2 รายการ" })).toHaveFocus();
    expect(host.asked.rules).toEqual(["blank-required on"]);
  });
});

describe("the findings sheet", () => {
  it("is written from the screen, and opened from there", async () => {
    const host = hostWith({ findings: BLANKS });
    const { press } = await renderPane(host, "check");
    await press("เขียนลงแผ่นงานผลตรวจ");
    expect(await screen.findByRole("group", { name: "เขียนผลตรวจลงแผ่นงาน “ผลตรวจ” แล้ว" })).toBeVisible();
    expect(host.asked.report).toMatchObject([{ language: "th" }]);
    expect(host.asked.check).toHaveLength(1);
    await press("เปิดแผ่นงาน ผลตรวจ");
    expect(host.asked.select).toEqual(["ผลตรวจ!A1"]);
  });

  it("says why it could not be written", async () => {
    const host = hostWith({ findings: BLANKS });
    host.report = [Promise.resolve({ kind: "trouble", code: "workbook-protected" })];
    const { press } = await renderPane(host, "check");
    await press("เขียนลงแผ่นงานผลตรวจ");
    expect(await screen.findByRole("alert")).toHaveTextContent("เขียนแผ่นงานผลตรวจไม่สำเร็จ");
  });
});
