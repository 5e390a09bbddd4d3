/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { officeNavigator } from "../../src/adapters/office/office-navigator";
import { officeWorkbook } from "../../src/adapters/office/office-workbook";
import { insertDefaultSet } from "../../src/app/insert-default-set";
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

const CLOCK = { today: () => ({ year: 2026, month: 4, day: 15 }) };
const SLOW = { timeout: 20_000 };

it("fixes, restores, acknowledges and switches a rule off in the emulated Excel", async () => {
  const excel = await openPaneInJsdom({ requirementSet: "1.9" });
  await Office.onReady();
  const workbook = officeWorkbook();
  await insertDefaultSet(workbook, CLOCK.today());
  excel.person.type("กองคลัง!C5", "รายงานการใช้จ่าย");
  excel.person.type("กองคลัง!G5", "ยกเลิก ");
  excel.person.type("กองช่าง!C5", "ทะเบียนพัสดุ");
  excel.person.type("กองช่าง!G5", "เสร็จกระมัง");
  const { press, user } = await renderPane(excelPane(workbook), "check");
  const heading = (name: string | RegExp) => screen.findByRole("heading", { name }, SLOW);
  await heading("สถานะไม่ตรงกับรายการ (2)");

  await press("แก้ข้อนี้ กองคลัง!G5");
  await heading("จะแก้ 1 เซลล์");
  expect(excel.person.read("กองคลัง!G5")).toEqual([["ยกเลิก "]]);
  await press("แก้ 1 เซลล์");
  await heading("สถานะไม่ตรงกับรายการ (1)");
  expect(excel.person.read("กองคลัง!G5")).toEqual([["ยกเลิก"]]);
  expect(await heading(/^พบ \d+ รายการ$/u)).toHaveFocus();
  await press("คืนค่าเดิม 1 เซลล์");
  await heading("สถานะไม่ตรงกับรายการ (2)");
  expect(excel.person.read("กองคลัง!G5")).toEqual([["ยกเลิก "]]);

  await press("แก้ข้อนี้ กองคลัง!G5");
  await heading("จะแก้ 1 เซลล์");
  excel.protect("กองคลัง");
  await press("แก้ 1 เซลล์");
  expect(await screen.findByRole("alert", {}, SLOW)).toHaveTextContent("แผ่นงาน “กองคลัง” ถูกป้องกันไว้");
  expect(excel.person.read("กองคลัง!G5")).toEqual([["ยกเลิก "]]);
  await press("กลับโดยไม่แก้");

  await press("รับทราบ กองช่าง!G5");
  await user.type(screen.getByRole("textbox"), "รอหนังสือ");
  await press("บันทึกการรับทราบ");
  const acknowledged = await heading("รับทราบแล้ว (1)");
  expect(acknowledged.parentElement).toHaveTextContent("เหตุผล: รอหนังสือ (15 เมษายน 2569)");
  expect(await accessibilityProblems()).toEqual([]);

  await press("เกี่ยวกับกฎนี้ สถานะไม่ตรงกับรายการ");
  await press("ไม่ใช้กฎนี้ในสมุดงานนี้");
  const off = await heading("กฎที่ปิดไว้ (1)");
  expect(screen.queryByRole("heading", { name: /^สถานะไม่ตรง/u })).not.toBeInTheDocument();
  await user.click(within(off.parentElement ?? document.body).getByRole("button"));
  await heading("สถานะไม่ตรงกับรายการ (1)");

  await press("เขียนลงแผ่นงานผลตรวจ");
  await screen.findByRole("group", { name: /^เขียนผลตรวจ/u }, SLOW);
  const written = excel.person.read("ผลตรวจ!A1:E12").flat();
  expect(written).toEqual(expect.arrayContaining(["แถว", "รายงานการใช้จ่าย", "รับทราบแล้ว 1 รายการ ไม่นับรวม"]));
});

function excelPane(workbook: ReturnType<typeof officeWorkbook>): Host {
  const { start, settings, features, preferences } = new FakeHost();
  return {
    ...workbookJobs(workbook),
    carry: carryHost(workbook),
    distribute: distributeHost(workbook),
    publish: publishHost(workbook, CLOCK, downloadSaver(false)),
    merge: mergeHost(workbook),
    findings: checkHost(workbook, CLOCK),
    navigator: officeNavigator(),
    start,
    settings,
    features,
    preferences,
    clock: CLOCK,
    watcher: { watch: () => () => undefined },
    appearance: { scheme: () => "light", onChange: () => () => undefined },
  };
}
