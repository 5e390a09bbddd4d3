/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import { FakeHost } from "../support/fake-host";
import { findingAt, HUAITOEI_SCORES, scoredReport } from "../support/fake-report";
import { renderPane } from "../support/render-pane";

it("has five screens as tabs, which the keyboard reaches", async () => {
  const { user } = await renderPane(new FakeHost());
  const tabs = within(screen.getByRole("tablist", { name: "หน้าจอ" })).getAllByRole("tab");
  expect(tabs.map((tab) => tab.textContent)).toEqual(["หน้าแรก", "แทรก", "ปีก่อน", "ตรวจ", "รวบรวม"]);
  await user.tab();
  expect(tabs[0]).toHaveFocus();
  await user.keyboard("{ArrowRight}");
  expect(screen.getByRole("tab", { name: "แทรก" })).toHaveFocus();
  expect(screen.getByRole("tab", { name: "แทรก" })).toHaveAttribute("aria-selected", "true");
  expect(screen.getByRole("tabpanel", { name: "แทรก" })).toBeVisible();
  await user.keyboard("{ArrowLeft}{ArrowLeft}");
  expect(screen.getByRole("tab", { name: "รวบรวม" })).toHaveFocus();
  await user.keyboard("{ArrowRight}{End}{Home}x");
  expect(screen.getByRole("tabpanel", { name: "หน้าแรก" })).toBeVisible();
});

it("opens further screens from a menu, which Escape closes", async () => {
  const { user, openFromMenu, open } = await renderPane(new FakeHost());
  const more = screen.getByRole("button", { name: "อื่น ๆ" });
  expect(more).toHaveAttribute("aria-expanded", "false");
  await user.click(more);
  expect(more).toHaveAttribute("aria-expanded", "true");
  await user.keyboard("{Escape}");
  expect(more).toHaveAttribute("aria-expanded", "false");
  expect(more).toHaveFocus();
  await openFromMenu("ตั้งค่า");
  expect(screen.getByRole("tab", { name: "ตั้งค่า" })).toHaveAttribute("aria-selected", "true");
  expect(await screen.findByRole("heading", { name: "ตั้งค่า" })).toBeVisible();
  await open("หน้าแรก");
  expect(screen.queryByRole("tab", { name: "ตั้งค่า" })).toBeNull();
  expect(screen.queryByRole("heading", { name: "ตั้งค่า" })).toBeNull();
});

it("opens on the screen that it was asked for", async () => {
  await renderPane(new FakeHost(), "compile");
  expect(await screen.findByRole("heading", { name: "รวบรวมสรุปผล" })).toBeVisible();
});

it("speaks Thai, switches to English and back, and remembers it", async () => {
  const host = new FakeHost().checks(scoredReport(HUAITOEI_SCORES, { findings: [findingAt("กองช่าง", 4)] }));
  const { press, unmount } = await renderPane(host, "check");
  await screen.findByRole("heading", { name: "พบ 1 รายการ" });
  expect(document.documentElement.lang).toBe("th");
  await press("English");
  expect(screen.getByRole("heading", { name: "Findings: 1" })).toBeVisible();
  expect(screen.getByText(/Row 5 has no/u)).toBeVisible();
  expect(document.documentElement.lang).toBe("en");
  unmount();

  const again = await renderPane(host, "home");
  expect(screen.getByRole("tab", { name: "Home" })).toBeVisible();
  await again.press("ภาษาไทย");
  expect(screen.getByRole("tab", { name: "หน้าแรก" })).toBeVisible();
  expect(host.asked.languages).toEqual(["en", "th"]);
});

it("takes the colours of what stands around it, also when they change", async () => {
  const host = new FakeHost();
  const background = () => {
    const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
    return /--colorNeutralBackground1:\s*([^;]+);/u.exec(rules.join(""))?.[1];
  };
  await renderPane(host);
  expect(background()).toBe("#ffffff");
  act(() => host.turns("dark"));
  expect(background()).toBe("#292929");
});

it("shows one reading of the workbook on every screen", async () => {
  const host = new FakeHost().checks(scoredReport(HUAITOEI_SCORES, { findings: [findingAt("กองช่าง", 4)] }));
  const { open } = await renderPane(host);
  await screen.findByRole("heading", { name: "คะแนนรวม 80.77" });
  await open("ตรวจ");
  expect(await screen.findByRole("heading", { name: "พบ 1 รายการ" })).not.toHaveFocus();
  expect(host.asked.check).toHaveLength(1);
});

it("says plainly that it failed when a bug of ours breaks it", async () => {
  const silent = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const host = new FakeHost();
  host.check = [Promise.reject(new Error("no marker"))];
  await renderPane(host);
  const alert = await screen.findByRole("alert");
  expect(within(alert).getByRole("heading")).toHaveTextContent("แถบงานนี้ทำงานผิดพลาด");
  expect(alert).toHaveTextContent("สมุดงานของคุณไม่ถูกเปลี่ยน");
  expect(alert).toHaveTextContent("no marker");
  await waitFor(() => expect(silent).toHaveBeenCalled());
  silent.mockRestore();
});
