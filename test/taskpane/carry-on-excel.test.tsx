/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import { officeNavigator } from "../../src/adapters/office/office-navigator";
import { officeWorkbook } from "../../src/adapters/office/office-workbook";
import { carryHost } from "../../src/entries/carry-host";
import { downloadSaver } from "../../src/adapters/browser/download-saver";
import { checkHost } from "../../src/entries/check-host";
import { distributeHost } from "../../src/entries/distribute-host";
import { publishHost } from "../../src/entries/publish-host";
import { mergeHost } from "../../src/entries/merge-host";
import { workbookJobs } from "../../src/entries/workbook-jobs";
import type { Host } from "../../src/taskpane/host";
import { openPaneInJsdom } from "../host/jsdom-pane";
import { accessibilityProblems } from "../support/accessibility";
import { FakeHost } from "../support/fake-host";
import { renderPane } from "../support/render-pane";

jest.setTimeout(60_000);

const PASTED = [
  ["ประเด็น", "มาตรการ/โครงการ/กิจกรรม", "ขั้นตอน/วิธีการปฏิบัติ", "ระยะเวลาดำเนินการ", "หน่วยงานผู้รับผิดชอบ"],
  ["ตัวชี้วัดที่ ๓ การใช้อำนาจ", "ประกาศเกณฑ์", "ประชุม", "ตลอดปี", "กองช่าง"],
  ["เรื่องของเราเอง", "อบรม", "เชิญวิทยากร", "", "คณะทำงาน"],
];

it("brings a pasted table into the standard sheets of the emulated Excel, and a second time finds it there", async () => {
  const excel = await openPaneInJsdom({ requirementSet: "1.9" });
  await Office.onReady();
  for (const [row, cells] of PASTED.entries()) {
    for (const [column, text] of cells.entries()) {
      if (text !== "") excel.person.type(`Sheet1!${"BCDEF"[column] ?? ""}${String(row + 7)}`, text);
    }
  }
  const { press } = await renderPane(excelPane(), "carry");
  await screen.findByRole("heading", { name: "นำข้อมูลปีก่อนเข้า" });
  await press("อ่านตาราง");
  expect(await screen.findByRole("heading", { name: "อ่านได้ 1 ตาราง 2 แถว" })).toHaveFocus();
  expect(screen.getByRole("heading", { name: "ใหม่ ต้องดู (1)" })).toBeVisible();
  expect(screen.getByText(/ไม่พบตัวชี้วัดหรือประเด็นของกรอบปีนี้ใน “เรื่องของเราเอง”/u)).toBeVisible();
  expect(excel.model.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  expect(await accessibilityProblems()).toEqual([]);

  const group = screen.getByRole("heading", { name: "ใหม่ คงไว้ตามเดิม (1)" }).parentElement ?? document.body;
  within(group).getByRole("button", { name: "ไปที่ Sheet1!C8" }).click();
  await waitFor(() => expect(excel.person.selection()).toBe("Sheet1!C8"));

  await press("นำเข้า 2 มาตรการ");
  expect(await screen.findByRole("heading", { name: "นำเข้าแล้ว 2 มาตรการ" }, { timeout: 20_000 })).toHaveFocus();
  expect(screen.getByRole("status")).toHaveTextContent("นำเข้าแล้ว 2 มาตรการ");
  expect(excel.person.read("มาตรการ!A5:C6")).toEqual([
    ["ม.1", "เรื่องของเราเอง", "อบรม"],
    ["ม.2", "ตัวชี้วัดที่ 3 การใช้อำนาจ", "ประกาศเกณฑ์"],
  ]);
  expect(await accessibilityProblems()).toEqual([]);

  await press("นำเข้าเพิ่ม");
  await press("อ่านตาราง");
  expect(await screen.findByRole("heading", { name: "มีอยู่ในแผนแล้ว ไม่เขียนซ้ำ (2)" })).toBeVisible();
  expect(screen.getByText("มีอยู่ในแผนแล้วที่ มาตรการ!C5")).toBeVisible();
  expect(screen.queryByRole("button", { name: /^นำเข้า \d/u })).not.toBeInTheDocument();
});

function excelPane(): Host {
  const workbook = officeWorkbook();
  const clock = { today: () => ({ year: 2026, month: 4, day: 15 }) };
  const { start, settings, features, preferences } = new FakeHost();
  return {
    ...workbookJobs(workbook),
    carry: carryHost(workbook),
    distribute: distributeHost(workbook),
    publish: publishHost(workbook, clock, downloadSaver(false)),
    merge: mergeHost(workbook),
    findings: checkHost(workbook, clock),
    navigator: officeNavigator(),
    start,
    settings,
    features,
    preferences,
    clock,
    watcher: { watch: () => () => undefined },
    appearance: { scheme: () => "light", onChange: () => () => undefined },
  };
}
